import { describe, expect, it } from "vitest";
import { oembed } from "@/lib/api/endpoints/oembed";
import { OEmbed } from "@/lib/api/schema/oembed";

const HOST = new Headers({ host: "w.example", "x-forwarded-proto": "https" });
const COMPARISON = "https://w.example/compare?m=openai/gpt-5.5,openai/gpt-oss-120b&mix=1:1";

function respond(query: Record<string, string>) {
  return oembed.respond({ search: new URLSearchParams(query), path: {}, headers: HOST });
}

function answer(query: Record<string, string>): OEmbed {
  const given = respond(query);
  if (!("body" in given)) throw new Error(JSON.stringify(given));
  return OEmbed.parse(given.body);
}

function refusal(query: Record<string, string>) {
  const given = respond(query);
  return "problem" in given ? given.problem : null;
}

describe("oEmbed", () => {
  it("frames a comparison with its own parameters, its verdict as the title, its picture beside it", () => {
    const { html, ...rest } = answer({ url: COMPARISON });
    expect(html).toContain(
      'src="https://w.example/embed/compare?m=openai/gpt-5.5,openai/gpt-oss-120b&amp;mix=1:1"',
    );
    expect(rest).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_url: "https://w.example",
      width: 800,
      height: 244,
      thumbnail_url: "https://w.example/compare/image?m=openai/gpt-5.5,openai/gpt-oss-120b&mix=1:1",
      thumbnail_width: 1200,
    });
    expect(rest.title).toMatch(/^GPT-5\.5 is a tier above gpt-oss-120b on the index/);
  });

  it("frames a chart, with its finding as the title", () => {
    const { html, title } = answer({ url: "https://w.example/charts?use=allowed&y=quality" });
    expect(html).toContain('src="https://w.example/embed/chart?use=allowed&amp;y=quality"');
    expect(title).toMatch(/the frontier/);
  });

  it("keeps to the size asked for, and leaves out a picture that is larger", () => {
    const small = answer({ url: COMPARISON, maxwidth: "400", maxheight: "200" });
    expect(small).toMatchObject({ width: 400, height: 200 });
    expect(small.html).toContain('width="400" height="200"');
    expect(small).not.toHaveProperty("thumbnail_url");
    expect(answer({ url: COMPARISON, maxwidth: "5000", maxheight: "5000" })).toMatchObject({
      width: 800,
      height: 244,
    });
  });

  it("knows the address of the embed itself, and http for https", () => {
    const embed = COMPARISON.replace("/compare", "/embed/compare");
    expect(answer({ url: embed })).toEqual(answer({ url: COMPARISON }));
    expect(answer({ url: COMPARISON.replace("https", "http") })).toEqual(
      answer({ url: COMPARISON }),
    );
  });

  it("lets nothing of the address out of the attribute", () => {
    const { html, title } = answer({
      url: `${COMPARISON}&x="><script>alert(1)</script>'`,
    });
    expect(html.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
    expect(title).not.toContain("script");
  });

  it.each([
    "https://evil.example/compare?m=openai/gpt-5.5",
    "https://w.example.evil.example/compare?m=openai/gpt-5.5",
    "https://w.example@evil.example/compare?m=openai/gpt-5.5",
    "https://w.example:8443/compare?m=openai/gpt-5.5",
    "javascript:alert(1)//w.example/compare?m=openai/gpt-5.5",
    "ftp://w.example/compare?m=openai/gpt-5.5",
    "https://w.example/compare",
    "https://w.example/compare?m=no/such",
    "https://w.example/data",
    "https://w.example/constructor",
    "//",
    "http://[",
  ])("has no answer for %s", (url) => {
    expect(refusal({ url })).toBe("not-embeddable");
  });

  it("says that it does not speak XML, that a size is no size, that the address is missing", () => {
    expect(refusal({ url: COMPARISON, format: "xml" })).toBe("unsupported-format");
    expect(refusal({ url: COMPARISON, maxwidth: "-1" })).toBe("bad-parameter");
    expect(refusal({ url: COMPARISON, format: "yaml" })).toBe("bad-parameter");
    expect(refusal({})).toBe("bad-parameter");
  });

  it("ignores what consumers send besides", () => {
    expect(answer({ url: COMPARISON, dnt: "true", callback: "x" })).toEqual(
      answer({ url: COMPARISON }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iframeSnippet } from "@/lib/domain/iframe-snippet";

describe("the HTML of a frame", () => {
  it("is one iframe with its address, title and size", () => {
    const html = iframeSnippet({
      src: "https://w.example/embed/compare?m=a/b,c/d&mix=1:1",
      title: "A and B",
      width: "100%",
      height: 320,
    });
    expect(html).toBe(
      '<iframe src="https://w.example/embed/compare?m=a/b,c/d&amp;mix=1:1" title="A and B" width="100%" height="320" style="border:0;max-width:100%" loading="lazy"></iframe>',
    );
  });

  it("stays one element whatever its parts hold", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "' onload='x",
        "</iframe>",
        "&quot;",
        "&amp;lt;",
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, (src, title) => {
        const html = iframeSnippet({ src, title, width: 600, height: 300 });
        expect(html.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
        expect(html.match(/"/g)).toHaveLength(12);
        expect(html).not.toContain("'");
      }),
    );
  });

  it("reads back as what was put in", () => {
    const text = `a & b < c > d " e ' f &amp; g`;
    const html = iframeSnippet({ src: text, title: text, width: 1, height: 1 });
    const title = /title="([^"]*)"/.exec(html)?.[1] ?? "";
    const back = title
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    expect(back).toBe(text);
  });
});

import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, headerRules, securityHeaders } from "@/security-headers.js";

describe("security headers", () => {
  const policy = contentSecurityPolicy({ development: false });

  it("allows inline scripts for Next's own data, but no attributes, eval or other origins", () => {
    expect(policy).toContain("script-src 'self' 'unsafe-inline';");
    expect(policy).toContain("script-src-attr 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("allows eval in development only, where React asks for it", () => {
    expect(contentSecurityPolicy({ development: true })).toContain("'unsafe-eval'");
  });

  it("forbids framing, plugins, foreign forms and a changed base address", () => {
    for (const directive of [
      "frame-ancestors 'none'",
      "object-src 'none'",
      "form-action 'self'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(directive);
    }
  });

  it("names each header once", () => {
    const names = securityHeaders({ development: false }).map(({ key }) => key);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("X-Content-Type-Options");
    expect(names).toContain("Referrer-Policy");
  });

  it("lets other sites frame what is below /embed/, with nothing else loosened", () => {
    const framed = securityHeaders({ development: false, framed: true });
    const value = (name: string) => framed.find(({ key }) => key === name)?.value;
    expect(value("X-Frame-Options")).toBeUndefined();
    expect(value("Content-Security-Policy")).toBe(
      policy.replace("frame-ancestors 'none'", "frame-ancestors *"),
    );
    const others = securityHeaders({ development: false }).filter(
      ({ key }) => !["Content-Security-Policy", "X-Frame-Options"].includes(key),
    );
    expect(framed).toEqual(expect.arrayContaining(others));
  });

  it("has a rule for every address that forbids framing, and a later one for embeds", () => {
    const [every, notEmbeds, embeds] = headerRules({ development: false });
    expect(every?.source).toBe("/:path*");
    expect(every?.headers).toContainEqual({ key: "Content-Security-Policy", value: policy });
    expect(notEmbeds?.headers).toEqual([{ key: "X-Frame-Options", value: "DENY" }]);
    expect(embeds?.source).toBe("/embed/:path+");
  });
});

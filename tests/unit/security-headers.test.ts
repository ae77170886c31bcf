import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "@/security-headers.js";

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
});

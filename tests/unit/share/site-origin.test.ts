import { describe, expect, it } from "vitest";
import { siteOrigin } from "@/lib/share/site-origin";

const headers = (given: Record<string, string>) => new Headers(given);

describe("the origin in links to ourselves", () => {
  it("is the setting, whatever the request says", () => {
    const asked = headers({ host: "evil.example", "x-forwarded-proto": "http" });
    expect(siteOrigin(asked, "https://weighbridge.example/some/path")).toBe(
      "https://weighbridge.example",
    );
  });

  it("is the host the request names where nothing is set, with the protocol the proxy saw", () => {
    expect(siteOrigin(headers({ host: "127.0.0.1:3210" }), "")).toBe("http://127.0.0.1:3210");
    expect(siteOrigin(headers({ host: "w.example", "x-forwarded-proto": "https, http" }), "")).toBe(
      "https://w.example",
    );
    expect(siteOrigin(headers({ host: "[::1]:3000" }), "")).toBe("http://[::1]:3000");
  });

  it("does not ask for a forwarded host, which a cache between need not know", () => {
    const asked = headers({ host: "w.example", "x-forwarded-host": "evil.example" });
    expect(siteOrigin(asked, "")).toBe("http://w.example");
  });

  it.each([
    'w.example"><script>',
    "w.example/path",
    "user@w.example",
    "a b",
    "",
    "-x",
    "w:99999999",
  ])("is none for the host %j", (host) => {
    expect(siteOrigin({ get: (name) => (name === "host" ? host : null) }, "")).toBeNull();
  });

  it("says so when the setting is no address", () => {
    expect(() => siteOrigin(headers({}), "weighbridge")).toThrow("SITE_URL is weighbridge");
    expect(() => siteOrigin(headers({}), "ftp://w.example")).toThrow("no http(s) address");
  });
});

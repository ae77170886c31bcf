import { describe, expect, it } from "vitest";
import { embeddedHref, embedProblems, embedTheme } from "@/lib/search/embed";

const search = (query: string) => new URLSearchParams(query);

describe("an embed's address", () => {
  it("takes the theme from the address, else from the system", () => {
    expect(embedTheme(search("theme=dark"))).toBe("dark");
    expect(embedTheme(search(""))).toBe("system");
  });

  it("says what theme it did not understand, and shows the system's", () => {
    expect(embedTheme(search("theme=pink"))).toBe("system");
    expect(embedProblems(search("theme=pink"))).toEqual([
      { parameter: "theme", value: "pink", message: "can be light, dark, system" },
    ]);
    expect(embedProblems(search("theme=light&m=a/b"))).toEqual([]);
  });

  it("leads to the page with the same parameters but its own", () => {
    expect(embeddedHref("/compare", search("m=a/b,c/d&theme=dark&mix=1:1"))).toBe(
      "/compare?m=a%2Fb%2Cc%2Fd&mix=1%3A1",
    );
    expect(embeddedHref("/charts", search("theme=dark"))).toBe("/charts");
  });
});

import { describe, expect, it } from "vitest";
import { hubAddress } from "@/lib/domain/hub/hub-address";
import { indexWords } from "@/lib/domain/hub/index-words";
import { repoSentence } from "@/lib/domain/hub/repo-sentence";
import { dayOfSeconds } from "@/lib/domain/hub/seconds";
import { sizeWords } from "@/lib/domain/hub/size-words";
import { tagDoubt } from "@/lib/domain/hub/tag-meaning";

const REPO: Parameters<typeof repoSentence>[0] = {
  ...{ license: "mit", commercialUse: "allowed" as const, task: "text-generation" },
  ...{ parameters: 8e9, parametersDoubt: null, downloads: 1234 },
};

describe("a repo in words", () => {
  it("says task, size, license and downloads", () => {
    expect(repoSentence(REPO)).toBe(
      "Text-generation, 8B parameters. Its license tag, mit, allows commercial use; it was downloaded 1,234 times in 30 days.",
    );
  });

  it("leaves out what is not known or not to be trusted", () => {
    expect(repoSentence({ ...REPO, task: null, parametersDoubt: "packed", downloads: null })).toBe(
      "Its license tag, mit, allows commercial use.",
    );
  });

  it("never guesses what a tag allows", () => {
    const words = (license: string | null) =>
      repoSentence({ ...REPO, license, commercialUse: "unknown" });
    expect(words("my-own")).toContain("What its license tag, my-own, allows is not known");
    expect(words(null)).toContain("It has no license tag");
  });

  it("says why a tag has no meaning", () => {
    expect(tagDoubt("mit", { commercialUse: "allowed" })).toBeNull();
    expect(tagDoubt(null, null)).toContain("no license tag");
    expect(tagDoubt("other", null)).toContain("names no license");
    expect(tagDoubt("my-own", null)).toContain("not in our list");
  });

  it("says which repos an index holds", () => {
    expect(indexWords({ origin: "seed", asOf: "2026-08-23", rows: 6199 })).toBe(
      "the 6,199 repos that ship with the site, 23 Aug 2026",
    );
    expect(indexWords({ origin: "hub", asOf: "2026-11-01", rows: 3_000_000 })).toBe(
      "the whole Hub, 3,000,000 repos, 1 Nov 2026",
    );
  });

  it("says sizes and days, and keeps an address within the Hub", () => {
    expect([sizeWords("under-1b"), sizeWords("1b-3b"), sizeWords("over-300b")]).toEqual([
      ...["below 1B", "1B to 3B", "300B or more"],
    ]);
    expect([dayOfSeconds(0), dayOfSeconds(null), dayOfSeconds(1e15)]).toEqual([
      ...["1970-01-01", null, null],
    ]);
    expect(hubAddress("a b/../c?d")).toBe("https://huggingface.co/a%20b/../c%3Fd");
  });
});

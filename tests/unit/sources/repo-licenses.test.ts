import { describe, expect, it } from "vitest";
import { repoLicenses } from "@/lib/sources/repo-licenses";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "licences/per_repo_identified.2026-10-09.csv";
const file = (...rows: string[]) => copy(FILE, csv("repo,identified_license", ...rows));

describe("licenses identified in repos", () => {
  it("reads a license, which says nothing of commercial use by itself", () => {
    expect(factsOf(repoLicenses, file("acme/Nova,apache-2.0"))).toEqual([
      {
        source: "repo-licenses",
        asOf: "2026-10-09",
        repo: "acme/Nova",
        license: "apache-2.0",
        commercialUse: null,
      },
    ]);
  });

  it("refuses a row without a license", () => {
    expect(refusal(repoLicenses, file("acme/Nova,"))).toBe(
      `${FILE}: row 1: identified_license: is empty`,
    );
  });

  it("refuses a repo without an owner", () => {
    expect(refusal(repoLicenses, file("Nova,mit"))).toBe(
      `${FILE}: row 1: repo: is not an owner/name: "Nova"`,
    );
  });

  it("refuses a repo listed twice, even with another license", () => {
    expect(refusal(repoLicenses, file("acme/Nova,mit", "acme/Nova,apache-2.0"))).toBe(
      `${FILE}: row 2: repo: is the same as row 1: acme/Nova`,
    );
  });
});

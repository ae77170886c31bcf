import { describe, expect, it } from "vitest";
import { licenseTracker } from "@/lib/sources/license-tracker";
import { loadSource } from "@/lib/sources/load";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "licences/open-weight-tracker-condensed.2026-08-29.csv";
const HEADER =
  "hf_repo,params_total_b,params_total_stated_b,params_active_b,license,commercial_use";
const file = (...rows: string[]) => copy(FILE, csv(HEADER, ...rows));

describe("open-weight tracker", () => {
  it("prefers the publisher's stated size to the count of the files", () => {
    const { parameters } = factsOf(licenseTracker, file("acme/Nova,125.1,122,10,apache-2.0,true"));
    expect(parameters).toEqual([
      {
        source: "license-tracker",
        asOf: "2026-08-29",
        repo: "acme/Nova",
        total: 122_000_000_000,
        active: 10_000_000_000,
        note: null,
      },
    ]);
  });

  it("says so where a size is only counted", () => {
    const { parameters } = factsOf(licenseTracker, file("acme/Nova,125.1,,10,apache-2.0,true"));
    expect(parameters[0]).toMatchObject({
      total: 125_100_000_000,
      note: "counted from the files, not stated by the publisher",
    });
  });

  it("keeps the license in the tracker's own spelling", () => {
    const { licenses } = factsOf(
      licenseTracker,
      file("acme/Nova,8,,8,nova-community (unverified),conditional"),
    );
    expect(licenses[0]).toMatchObject({
      license: "nova-community (unverified)",
      commercialUse: "conditional",
    });
  });

  it("reads upstream's own JSON, dated by the day it was generated", () => {
    const models = [
      {
        hf_repo: "acme/Nova",
        params_total_b: 8,
        params_active_b: 8,
        license: "mit",
        commercial_use: true,
      },
    ];
    const text = JSON.stringify({ generated: "2026-10-01", models });
    const { facts, meta } = loadSource(licenseTracker, [
      copy("https://example.test/models.json", text),
    ]);
    expect(meta.asOf).toBe("2026-10-01");
    expect(facts.licenses[0]).toMatchObject({
      repo: "acme/Nova",
      license: "mit",
      commercialUse: "true",
    });
  });

  it("refuses a finding it does not know", () => {
    expect(refusal(licenseTracker, file("acme/Nova,8,,8,mit,perhaps"))).toBe(
      `${FILE}: row 1: commercial_use: Invalid option: expected one of "true"|"false"|"conditional"`,
    );
  });

  it("refuses a row without a license", () => {
    expect(refusal(licenseTracker, file("acme/Nova,8,,8,,true"))).toBe(
      `${FILE}: row 1: license: is empty`,
    );
  });

  it("refuses a repo listed twice", () => {
    const row = "acme/Nova,8,,8,mit,true";
    expect(refusal(licenseTracker, file(row, row))).toBe(
      `${FILE}: row 2: hf_repo: is the same as row 1: acme/Nova`,
    );
  });
});

import { describe, expect, it } from "vitest";
import { researchedModels } from "@/lib/sources/researched-models";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "licences/open-models-researched.2026-11-22.csv";
const HEADER =
  "model,hf_repo,repo_source,license,license_source,license_date,params_total_b,params_active_b,params_source,note";
const file = (...rows: string[]) => copy(FILE, csv(HEADER, ...rows));
const ROW =
  "acme/nova,acme/Nova,the card,other:nova-license,the card,2026-10,122,10,the report,MoE";

describe("open models looked up by hand", () => {
  it("reads each value with where it was seen, and keeps a month a month", () => {
    expect(factsOf(researchedModels, file(ROW))).toEqual([
      {
        asOf: "2026-11-22",
        model: "acme/nova",
        repo: "acme/Nova",
        repoSource: "the card",
        license: "other:nova-license",
        licenseSource: "the card",
        licenseDate: "2026-10",
        totalParameters: 122_000_000_000,
        activeParameters: 10_000_000_000,
        parametersSource: "the report",
        doubt: null,
        note: "MoE",
      },
    ]);
  });

  it("marks a row whose note calls it doubtful", () => {
    const note = "DOUBTFUL: the name moved";
    expect(factsOf(researchedModels, file(ROW.replace("MoE", note)))[0]).toMatchObject({
      doubt: note,
      note,
    });
  });

  it("leaves open what was not found", () => {
    expect(factsOf(researchedModels, file("acme/nova,,,,,,,,,"))[0]).toMatchObject({
      repo: null,
      license: null,
      totalParameters: null,
      note: null,
    });
  });

  it("refuses a repo without an owner", () => {
    expect(refusal(researchedModels, file(ROW.replace("acme/Nova", "Nova")))).toBe(
      `${FILE}: row 1: hf_repo: is not an owner/name: "Nova"`,
    );
  });

  it("refuses a size that is no number", () => {
    expect(refusal(researchedModels, file(ROW.replace("122", "122B")))).toBe(
      `${FILE}: row 1: params_total_b: is not a number: "122B"`,
    );
  });

  it("refuses a month no calendar has", () => {
    expect(refusal(researchedModels, file(ROW.replace("2026-10", "2026-13")))).toBe(
      `${FILE}: row 1: license_date: is not a date: "2026-13"`,
    );
  });

  it("refuses a model listed twice", () => {
    expect(refusal(researchedModels, file(ROW, ROW))).toBe(
      `${FILE}: row 2: model: is the same as row 1: acme/nova`,
    );
  });
});

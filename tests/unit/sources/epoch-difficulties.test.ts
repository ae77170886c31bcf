import { describe, expect, it } from "vitest";
import { epochDifficulties } from "@/lib/sources/epoch-difficulties";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "quality/edi_scores.csv";
const HEADER = "benchmark_name,is_anchor,benchmark_release_date,edi,estimated_slope_scaled";
const file = (...rows: string[]) => copy(FILE, csv(HEADER, ...rows));

describe("Epoch benchmark difficulties", () => {
  it("reads difficulty and slope, with the anchor marked and a missing date open", () => {
    expect(factsOf(epochDifficulties, file("WinoGrande,True,,110.5,0.05"))).toEqual([
      {
        asOf: "2026-08-11",
        name: "WinoGrande",
        isAnchor: true,
        released: null,
        difficulty: 110.5,
        slope: 0.05,
      },
    ]);
  });

  it("refuses a slope that is not above 0", () => {
    expect(refusal(epochDifficulties, file("MMLU,False,2020-09-07,120,0"))).toBe(
      `${FILE}: row 1: estimated_slope_scaled: is not above 0: 0`,
    );
  });

  it("refuses an anchor mark that is neither true nor false", () => {
    expect(refusal(epochDifficulties, file("MMLU,maybe,2020-09-07,120,0.1"))).toBe(
      `${FILE}: row 1: is_anchor: is not true or false: "maybe"`,
    );
  });

  it("refuses a benchmark listed twice", () => {
    const row = "MMLU,False,2020-09-07,120,0.1";
    expect(refusal(epochDifficulties, file(row, row))).toBe(
      `${FILE}: row 2: benchmark_name: is the same as row 1: MMLU`,
    );
  });

  it("refuses a difficulty that is no number", () => {
    expect(refusal(epochDifficulties, file("MMLU,False,2020-09-07,hard,0.1"))).toBe(
      `${FILE}: row 1: edi: is not a number: "hard"`,
    );
  });

  it("refuses a day of release that no calendar has", () => {
    expect(refusal(epochDifficulties, file("MMLU,False,2020-02-30,120,0.1"))).toBe(
      `${FILE}: row 1: benchmark_release_date: is not a date: "2020-02-30"`,
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  type BenchmarkScore,
  differenceText,
  nextScoreSort,
  sortedScores,
  surprise,
} from "@/lib/domain/benchmarks/benchmark-score";

const score = (given: Partial<BenchmarkScore>): BenchmarkScore => ({
  ...{ model: "acme/nova", name: "Nova", lab: "Acme", weights: "open", released: null },
  ...{ version: null, value: 0.5, votes: null, index: null, expected: null, uncorrected: false },
  ...{ ranBy: null, selfReported: false, date: null, asOf: "2026-08-11" },
  ...{ source: "epoch", url: null },
  ...given,
});
const names = (scores: readonly BenchmarkScore[]) => scores.map(({ name }) => name);

describe("the scores of a benchmark", () => {
  it("surprise by what lies beyond the expected, not at all where nothing is expected", () => {
    expect(surprise(score({ value: 0.75, expected: 0.5 }))).toBe(0.25);
    expect(surprise(score({ value: 0.75 }))).toBeNull();
  });

  it("are put in order, what is not known last both ways", () => {
    const scores = [
      score({ name: "Vega", expected: null }),
      score({ name: "Nova", value: 0.4, expected: 0.5 }),
      score({ name: "Lyra", value: 0.9, expected: 0.5 }),
    ];
    expect(names(sortedScores(scores, { column: "difference", descending: true }))).toEqual([
      ...["Lyra", "Nova", "Vega"],
    ]);
    expect(names(sortedScores(scores, { column: "difference", descending: false }))).toEqual([
      ...["Nova", "Lyra", "Vega"],
    ]);
  });

  it("go by the day of the result, else by that of the source", () => {
    const scores = [
      score({ name: "Nova", date: "2026-09-01" }),
      score({ name: "Lyra", asOf: "2026-10-01" }),
    ];
    expect(names(sortedScores(scores, { column: "date", descending: true }))).toEqual([
      ...["Lyra", "Nova"],
    ]);
  });

  it("begin with the largest figures or with A, then turn round", () => {
    expect(nextScoreSort({ column: "score", descending: true }, "model").descending).toBe(false);
    expect(nextScoreSort({ column: "model", descending: false }, "index").descending).toBe(true);
    expect(nextScoreSort({ column: "index", descending: true }, "index").descending).toBe(false);
  });

  it("have differences with a sign, none for what rounds to nothing", () => {
    expect(differenceText(0.042, "fraction")).toBe("+4.2");
    expect(differenceText(-0.11, "fraction")).toBe("−11.0");
    expect(differenceText(-0.0004, "fraction")).toBe("0.0");
    expect(differenceText(12, "rating")).toBe("+12.0");
  });
});

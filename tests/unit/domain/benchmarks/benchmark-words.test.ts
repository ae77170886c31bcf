import { describe, expect, it } from "vitest";
import {
  difficultyWords,
  reportedWords,
  saturationWords,
} from "@/lib/domain/benchmarks/benchmark-words";
import { benchmarkRow } from "./benchmark-rows";

describe("what is said of a benchmark", () => {
  it("places it on the index: from a tenth to nine tenths are 2 ln 9 over the slope", () => {
    // 4.394 / 0.1
    const row = { difficulty: 135.94, slope: 0.1 };
    expect(difficultyWords(benchmarkRow(row))).toBe(
      "A model with an index of 135.9 is expected to reach half. From a tenth to nine tenths takes 44 points of the index.",
    );
    expect(difficultyWords(benchmarkRow({ ...row, chance: 0.25 }))).toContain(
      "half of what guessing leaves",
    );
    expect(difficultyWords(benchmarkRow({}))).toContain("The index leaves it out");
  });

  it("says how much room it leaves, or why that cannot be said", () => {
    const five = { models: 5, fifthBest: 0.96, saturation: "saturated" } as const;
    expect(saturationWords(benchmarkRow({ ...five, newest: "2026-07-31" }))).toBe(
      "Five models reach 96.0 % or more: it is saturated. The newest model with a score is of 31 Jul 2026.",
    );
    expect(saturationWords(benchmarkRow({ models: 4 }))).toContain("Fewer than five models");
    expect(saturationWords(benchmarkRow({ models: 9, scale: "rating" }))).toContain("no end");
    expect(saturationWords(benchmarkRow({}))).toBe("None of the sources has a score on it.");
  });

  it("says how much is developers' own word", () => {
    expect(reportedWords(benchmarkRow({ models: 8, selfReported: 2 }))).toBe(
      "Of 8 models, 2 (25 %) have only a figure from a developer’s own report.",
    );
    expect(reportedWords(benchmarkRow({ models: 8 }))).toContain("None of its 8 models");
    expect(reportedWords(benchmarkRow({}))).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { coverageWords } from "@/lib/domain/quality/coverage-words";
import { noIndexWords } from "@/lib/domain/quality/no-index-words";

describe("why a task has no index", () => {
  const words = (benchmarks: string[], selfReported: string[]) =>
    coverageWords(
      { task: "coding", benchmarks, selfReported, missing: 3 - benchmarks.length },
      (id) => id.toUpperCase(),
    );
  it("is how many benchmarks are known, which, and which do not count", () => {
    expect(words(["gso", "weirdml"], [])).toBe("2 of 3 benchmarks needed: GSO, WEIRDML");
    expect(words([], ["bbh"])).toBe("0 of 3 benchmarks needed. Self-reported, so not counted: BBH");
  });
});

describe("why a model has no index", () => {
  const asOf = "2026-08-11";
  it("is that Epoch AI has none of its scores, and that others' are on no common scale", () => {
    expect(noIndexWords({ fitted: 0, scores: 12, asOf })).toBe(
      "It has no index: that takes scores on four of Epoch AI’s benchmarks, and Epoch AI’s data of 11 Aug 2026 have none of it. So it has no task index either, which takes three of a task’s benchmarks. Its 12 scores below are from other sources, which are not on the index’s scale.",
    );
  });
  it("is that there are too few of them", () => {
    expect(noIndexWords({ fitted: 3, scores: 3, asOf })).toBe(
      "It has no index: that takes scores on four of Epoch AI’s benchmarks, and Epoch AI’s data of 11 Aug 2026 have only 3 of it.",
    );
  });
  it("is left open where there are enough", () => {
    expect(noIndexWords({ fitted: 5, scores: 6, asOf: null })).toBe(
      "It has no index: Epoch AI’s data give it none, though they have 5 scores of it. Its score below is from another source, which is not on the index’s scale.",
    );
  });
});

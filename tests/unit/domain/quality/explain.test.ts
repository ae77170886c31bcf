import { describe, expect, it } from "vitest";
import { explainIndex } from "@/lib/domain/quality/explain";
import { fittedScore as scored } from "@/tests/fixtures/fitted-score";

describe("an index explained", () => {
  const scores = [
    scored("as-expected", "coding", 140),
    scored("better", "math", 150, { value: 0.6 }),
    scored("worse", "math", 130, { value: 0.1 }),
  ];
  const explained = explainIndex(140, scores);

  it("holds each score against what the index predicts, the most surprising first", () => {
    // sigmoid(0.1 · 10) = 0.7311 and sigmoid(−0.1 · 10) = 0.2689.
    expect(
      explained.map(({ benchmark, expected, surprise }) => [
        benchmark,
        expected.toFixed(4),
        surprise.toFixed(4),
      ]),
    ).toEqual([
      ["worse", "0.7311", "-0.6311"],
      ["better", "0.2689", "0.3311"],
      ["as-expected", "0.5000", "0.0000"],
    ]);
  });
  it("says which way each score pulls", () => {
    const pulls = new Map(explained.map(({ benchmark, pull }) => [benchmark, pull ?? NaN]));
    expect(pulls.get("better")).toBeGreaterThan(0);
    expect(pulls.get("worse")).toBeLessThan(0);
  });
  it("has no pull where the score alone fixes the index", () => {
    expect(explainIndex(140, [scored("only", "coding", 140)])[0]?.pull).toBeNull();
  });
});

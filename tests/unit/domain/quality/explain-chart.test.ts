import { describe, expect, it } from "vitest";
import { chartLines } from "@/lib/domain/charts/chart";
import type { ExplainedScore } from "@/lib/domain/quality/explain";
import { explainChart } from "@/lib/domain/quality/explain-chart";

const score = (benchmark: string, observed: number, selfReported = false): ExplainedScore => ({
  ...{ benchmark, source: "epoch", url: null, asOf: "2026-08-11" },
  ...{ task: "math", selfReported, observed, expected: 0.5 },
  ...{ surprise: observed - 0.5, pull: (observed - 0.5) * 10 },
});
const chartOf = (...scores: ExplainedScore[]) =>
  explainChart({
    ...{ scores, weights: "open", sources: {} },
    index: { value: 140, source: "epoch-index", asOf: "2026-08-11" },
    names: Object.fromEntries(scores.map(({ benchmark }) => [benchmark, benchmark.toUpperCase()])),
  });

describe("the finding", () => {
  it("names what a model does most better and most worse than its index says, the larger first", () => {
    const { title } = chartOf(score("worse", 0.2), score("better", 0.61), score("as-said", 0.51));
    expect(title).toBe(
      "Scores 30 percentage points less on WORSE than its index predicts, and 11 more on BETTER",
    );
  });
  it("does not count what developers report themselves", () => {
    const { title } = chartOf(score("own", 0.9, true), score("better", 0.51));
    expect(title).toBe("Scores 1 percentage point more on BETTER than its index predicts");
  });
  it("is that nothing surprises where all is as predicted", () => {
    expect(chartOf(score("a", 0.5), score("b", 0.504)).title).toBe(
      "Every score is within half a percentage point of what its index predicts",
    );
  });
  it("is that nobody else ran it where all scores are self-reported", () => {
    expect(chartOf(score("a", 0.9, true), score("b", 0.1, true)).title).toBe(
      "All 2 scores that its index rests on are from developers’ own reports",
    );
  });
});

it("lists each score against what the index predicts, the self-reported ones marked and last", () => {
  const { table, plot, method } = chartOf(score("own", 0.9, true), score("better", 0.61));
  expect(chartLines(table)).toEqual([
    [
      ...["Benchmark", "Task", "Score", "Predicted", "Difference, points"],
      ...["Moves the index by", "Self-reported", "Source"],
    ],
    ["BETTER", "Math", 0.61, 0.5, 0.11, 1.1, "", "epoch, 11 Aug 2026"],
    ["OWN", "Math", 0.9, 0.5, 0.4, 4, "yes", "epoch, 11 Aug 2026"],
  ]);
  expect(plot?.spots.map(({ details }) => details[0])).toEqual([
    "Score 61.0 %",
    "Score 90.0 %, self-reported",
  ]);
  expect(plot?.key.map(({ words }) => words)).toContain("Self-reported score");
  expect(method).toContain("counts self-reported scores");
});

it("says nothing of self-reported scores where there are none", () => {
  const { plot, method, subtitle } = chartOf(score("better", 0.61));
  expect([method, subtitle, ...(plot?.key ?? []).map(({ words }) => words)].join()).not.toMatch(
    /self-reported/i,
  );
});

import type { Task } from "../benchmark";
import type { Score } from "../score";
import { curveOf, expectedScore, leastSquares } from "./fit-index";
import type { FittedScore } from "./observations";

/** One score of a model held against its index. */
export type ExplainedScore = Pick<Score, "benchmark" | "source" | "url"> & {
  task: Task;
  selfReported: boolean;
  /** Day of the result, or else of the source's list. */
  asOf: string;
  /** The score, a fraction corrected for chance. */
  observed: number;
  /** What the index predicts: `sigmoid(slope · (index − difficulty))`. */
  expected: number;
  /** Observed less expected: above 0 the model does better than its index says. */
  surprise: number;
  /** Points that this score moves the index by: the fit with it less the fit without it; null where either fixes none. */
  pull: number | null;
};

/**
 * Why a model's index is what it is: each score it was fitted to against what the index predicts there,
 * the most surprising first.
 */
export function explainIndex(index: number, scores: readonly FittedScore[]): ExplainedScore[] {
  const curves = scores.map(({ observation }) => curveOf(observation));
  const fitWithout = (left: number | null) =>
    leastSquares(
      curves,
      curves.map((_, at) => (at === left ? 0 : 1)),
    );
  const fit = fitWithout(null);
  return scores
    .map(({ score, task, selfReported, observation }, at): ExplainedScore => {
      const expected = expectedScore(index, observation);
      const without = fitWithout(at);
      const { benchmark, source, url, date, asOf, value: observed } = score;
      return {
        ...{ benchmark, source, url, asOf: date ?? asOf },
        ...{ task, selfReported, observed, expected },
        surprise: observed - expected,
        pull: fit === null || without === null ? null : fit - without,
      };
    })
    .sort(
      (a, b) => Math.abs(b.surprise) - Math.abs(a.surprise) || (a.benchmark < b.benchmark ? -1 : 1),
    );
}

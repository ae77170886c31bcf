import type { Benchmark } from "../benchmark";
import type { Weights } from "../model";
import { sortedBy } from "../sorted-by";

/** One score on a benchmark, with what its model's index says there. */
export type BenchmarkScore = {
  model: string;
  name: string;
  lab: string;
  weights: Weights;
  released: string | null;
  /** The version or setting that was run, in the source's spelling. */
  version: string | null;
  value: number;
  votes: number | null;
  index: number | null;
  /** What the index predicts; null for scores that the index is not fitted to. */
  expected: number | null;
  /** Whether 0 stands for guessing nothing right, where the benchmark's other scores have 0 for guessing. */
  uncorrected: boolean;
  ranBy: string | null;
  selfReported: boolean;
  date: string | null;
  asOf: string;
  source: string;
  url: string | null;
};

export const SCORE_COLUMNS = [
  ...(["model", "released", "score", "index"] as const),
  ...(["expected", "difference", "ranby", "date"] as const),
] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];
export type ScoreSort = { column: ScoreColumn; descending: boolean };

export const DEFAULT_SCORE_SORT: ScoreSort = { column: "score", descending: true };

const KEYS: Readonly<Record<ScoreColumn, (score: BenchmarkScore) => string | number | null>> = {
  model: ({ name }) => name.toLowerCase(),
  released: ({ released }) => released,
  score: ({ value }) => value,
  index: ({ index }) => index,
  expected: ({ expected }) => expected,
  difference: (score) => surprise(score),
  ranby: ({ ranBy }) => ranBy?.toLowerCase() ?? null,
  date: ({ date, asOf }) => date ?? asOf,
};

/** The score less what the index predicts. */
export function surprise({ value, expected }: BenchmarkScore): number | null {
  return expected === null ? null : value - expected;
}

export function sortedScores(
  scores: readonly BenchmarkScore[],
  { column, descending }: ScoreSort,
): BenchmarkScore[] {
  return sortedBy(scores, KEYS[column], descending);
}

/** The sort after a click on a column's head: figures largest first, words from A, then the other way. */
export function nextScoreSort(sort: ScoreSort, column: ScoreColumn): ScoreSort {
  const words = column === "model" || column === "ranby";
  return { column, descending: sort.column === column ? !sort.descending : !words };
}

/** A difference in points of percent with its sign: `+4.2`, `−11.0`. */
export function differenceText(value: number, scale: Benchmark["scale"]): string {
  const points = scale === "fraction" ? value * 100 : value;
  const size = Math.abs(points).toFixed(1);
  return Number(size) === 0 ? size : `${points < 0 ? "−" : "+"}${size}`;
}

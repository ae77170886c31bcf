import type { Task } from "../benchmark";
import { leastSquares } from "./fit-index";
import { intervalOf } from "./task-index";
import type { TaskScore } from "./task-score";
import { weightEntries, type TaskWeights } from "./task-weights";

/** Fewer benchmarks than this make no custom score. */
export const CUSTOM_BENCHMARKS = 5;
/** The least share of the weights that a model's benchmarks must stand for. */
export const CUSTOM_COVERED = 0.5;

/** A reader's own score of a model, in points of the index. */
export type CustomScore = {
  value: number;
  /** Ends of the 90 % interval; null for a moment, while they are worked out. */
  low: number | null;
  high: number | null;
  /** How many benchmarks it rests on. */
  benchmarks: number;
  /** Share of the reader's weights that they stand for; the rest are tasks nobody ran for this model. */
  covered: number;
};

/** Every model's custom score by its id; models without one are left out. */
export type CustomScores = ReadonlyMap<string, CustomScore>;

export const NO_SCORES: CustomScores = new Map();

/**
 * A model's score at the reader's weights: the index's own method over its scores, where a task's scores
 * share the task's weight evenly, however many there are. Null below five benchmarks, or where they
 * stand for less than half of the weights.
 */
export function customScore(
  scores: readonly TaskScore[],
  weights: TaskWeights,
): CustomScore | null {
  const weighed = weigh(scores, weights);
  if (!weighed) return null;
  const { score, curves, own } = weighed;
  return { ...score, ...intervalOf(score.value, curves, own) };
}

/** A custom score without its interval, which takes a hundred times as long. */
export function customValue(
  scores: readonly TaskScore[],
  weights: TaskWeights,
): CustomScore | null {
  return weigh(scores, weights)?.score ?? null;
}

function weigh(scores: readonly TaskScore[], weights: TaskWeights) {
  const given = new Map<Task, number>(weightEntries(weights));
  const counted = scores.filter(({ task }) => given.has(task));
  const benchmarks = new Set(counted.map(({ benchmark }) => benchmark)).size;
  if (benchmarks < CUSTOM_BENCHMARKS) return null;
  const perTask = new Map<Task, number>();
  for (const { task } of counted) perTask.set(task, (perTask.get(task) ?? 0) + 1);
  const sum = (tasks: Iterable<Task>) =>
    [...tasks].reduce((total, task) => total + (given.get(task) ?? 0), 0);
  const covered = sum(perTask.keys()) / sum(given.keys());
  if (covered < CUSTOM_COVERED) return null;
  const curves = counted.map(({ curve }) => curve);
  const own = counted.map(({ task }) => (given.get(task) ?? 0) / (perTask.get(task) ?? 1));
  const value = leastSquares(curves, own);
  if (value === null) return null;
  const score: CustomScore = { value, low: null, high: null, benchmarks, covered };
  return { score, curves, own };
}

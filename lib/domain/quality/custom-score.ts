import type { Task } from "../benchmark";
import type { FittedScore } from "./observations";
import { indexOfWeighted } from "./task-index";

/** How much each task matters to the reader; a task that is not named does not matter. */
export type TaskWeights = Partial<Readonly<Record<Task, number>>>;

/** Fewer benchmarks than this make no custom score. */
export const CUSTOM_BENCHMARKS = 5;
/** The least share of the weights that a model's benchmarks must stand for. */
export const CUSTOM_COVERED = 0.5;

/** A reader's own score of a model, in points of the index, with its 90 % interval. */
export type CustomScore = {
  value: number;
  low: number;
  high: number;
  /** How many benchmarks it rests on. */
  benchmarks: number;
  /** Share of the reader's weights that they stand for; the rest are tasks nobody ran for this model. */
  covered: number;
};

/**
 * A model's score at the reader's weights: the index's own method over its scores, where a task's scores
 * share the task's weight evenly, however many there are. Scores that makers report themselves do not
 * count. Null below five benchmarks, or where they stand for less than half of the weights.
 */
export function customScore(
  scores: readonly FittedScore[],
  weights: TaskWeights,
): CustomScore | null {
  const counted = scores.filter(
    ({ task, selfReported }) => !selfReported && (weights[task] ?? 0) > 0,
  );
  const benchmarks = new Set(counted.map(({ score }) => score.benchmark)).size;
  if (benchmarks < CUSTOM_BENCHMARKS) return null;
  const perTask = new Map<Task, number>();
  for (const { task } of counted) perTask.set(task, (perTask.get(task) ?? 0) + 1);
  const sum = (tasks: readonly Task[]) =>
    tasks.reduce((total, task) => total + (weights[task] ?? 0), 0);
  const covered = sum([...perTask.keys()]) / sum(Object.keys(weights) as Task[]);
  if (covered < CUSTOM_COVERED) return null;
  const index = indexOfWeighted(
    counted.map(({ task, observation }) => ({
      observation,
      weight: (weights[task] ?? 0) / (perTask.get(task) ?? 1),
    })),
  );
  return index && { ...index, benchmarks, covered };
}

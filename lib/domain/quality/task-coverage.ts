import type { Task } from "../benchmark";
import { INDEXED_TASKS } from "../tasks";
import type { FittedScore } from "./observations";
import { TASK_BENCHMARKS } from "./task-index";

/** Why a model has an index on a task, or has none. */
export type TaskCoverage = {
  task: Task;
  /** Ids of benchmarks that count: not known from developers' own reports alone. */
  benchmarks: string[];
  /** Ids of those that only developers' own reports have. */
  selfReported: string[];
  /** How many more are needed for an index; 0 where there are enough. */
  missing: number;
};

/** For each task that may have an index, what a model's scores come to. */
export function taskCoverage(scores: readonly FittedScore[]): TaskCoverage[] {
  return INDEXED_TASKS.map((task) => {
    const on = (own: boolean) => [
      ...new Set(
        scores
          .filter((score) => score.task === task && score.selfReported === own)
          .map(({ score }) => score.benchmark),
      ),
    ];
    const benchmarks = on(false);
    const selfReported = on(true).filter((id) => !benchmarks.includes(id));
    const missing = Math.max(0, TASK_BENCHMARKS - benchmarks.length);
    return { task, benchmarks, selfReported, missing };
  });
}

import type { Benchmark, Task } from "./benchmark";
import { TASKS } from "./benchmark";
import { isSelfReported } from "./quality/self-reported";
import type { Score } from "./score";

/** A score with what its benchmark measures. */
export type ScoreDetail = Score & {
  name: string;
  /** Null only while a new benchmark is not yet in the curated list. */
  task: Task | null;
  unit: string | null;
  scale: Benchmark["scale"] | null;
  /** Whether it is from a model developer's own report, of its models or of rivals it compares them with. */
  selfReported: boolean;
};

/** A model's scores by task in the order of `TASKS`, then by benchmark, the best of each first. */
export function scoreDetails(
  scores: readonly Score[],
  benchmarks: ReadonlyMap<string, Benchmark>,
): ScoreDetail[] {
  return scores
    .map((score) => {
      const benchmark = benchmarks.get(score.benchmark);
      return {
        ...score,
        name: benchmark?.name ?? score.benchmark,
        task: benchmark?.task ?? null,
        unit: benchmark?.unit ?? null,
        scale: benchmark?.scale ?? null,
        selfReported: benchmark ? isSelfReported(score, benchmark) : false,
      };
    })
    .sort(
      (a, b) => place(a.task) - place(b.task) || compareText(a.name, b.name) || b.value - a.value,
    );
}

function place(task: Task | null): number {
  return task === null ? TASKS.length : TASKS.indexOf(task);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { loadOnce } from "@/components/layout/load-once";
import { customScore, customValue, type CustomScores } from "@/lib/domain/quality/custom-score";
import { scoreAll } from "@/lib/domain/quality/custom-scores";
import { parseScores, unpackScores, type TaskScores } from "@/lib/domain/quality/packed-scores";
import type { TaskWeights, WeightedTask } from "@/lib/domain/quality/task-weights";

/** Longest stretch of work between two frames, in ms. */
const SLICE_MS = 8;

/** Works out custom scores in the browser. */
export type CustomScorer = {
  /** At once, without intervals. */
  values: (weights: TaskWeights) => CustomScores;
  /** With intervals, in slices; null when it was stopped. */
  whole: (weights: TaskWeights, stop: AbortSignal) => Promise<CustomScores | null>;
  /** How many benchmarks a task has. */
  benchmarks: (task: WeightedTask) => number;
};

/** The scores of all models, fetched once for each state of the data. */
export const loadScorer = loadOnce("scores of tasks", (answer) => {
  const packed = parseScores(answer);
  return packed && scorerOf(unpackScores(packed));
});

function scorerOf(scores: TaskScores): CustomScorer {
  const benchmarks = new Map<string, Set<string>>();
  for (const { task, benchmark } of [...scores.values()].flat())
    benchmarks.set(task, (benchmarks.get(task) ?? new Set()).add(benchmark));
  return {
    values: (weights) => scoreAll(scores, weights, customValue),
    benchmarks: (task) => benchmarks.get(task)?.size ?? 0,
    async whole(weights, stop) {
      const found: [string, NonNullable<ReturnType<typeof customScore>>][] = [];
      let since = performance.now();
      for (const [model, own] of scores) {
        const score = customScore(own, weights);
        if (score) found.push([model, score]);
        if (performance.now() - since < SLICE_MS) continue;
        await new Promise((resume) => setTimeout(resume));
        if (stop.aborted) return null;
        since = performance.now();
      }
      return new Map(found);
    },
  };
}

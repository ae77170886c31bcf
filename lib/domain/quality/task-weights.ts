import type { Task } from "../benchmark";

/** Tasks on which models have scores that count, so that a reader may weight them; in the order of `TASKS`. */
export const WEIGHTED_TASKS = [
  ...(["coding", "math", "agentic", "reasoning", "knowledge"] as const),
  ...(["language", "long-context", "vision"] as const),
] as const satisfies readonly Task[];
export type WeightedTask = (typeof WEIGHTED_TASKS)[number];

/** The most that one task may weigh. */
export const WEIGHT_MAX = 10;

/** How much each task matters to the reader; a task that is not named does not matter. None at all: no custom score. */
export type TaskWeights = Partial<Readonly<Record<WeightedTask, number>>>;

export const NO_WEIGHTS: TaskWeights = {};

/** The tasks that matter, each with its weight, always in the same order. */
export function weightEntries(weights: TaskWeights): [task: WeightedTask, weight: number][] {
  return WEIGHTED_TASKS.flatMap((task) => {
    const weight = weights[task] ?? 0;
    return weight > 0 ? [[task, weight]] : [];
  });
}

export function hasWeights(weights: TaskWeights): boolean {
  return weightEntries(weights).length > 0;
}

/** `coding:3,math:1`, as it stands in addresses and files. */
export function printWeights(weights: TaskWeights): string {
  return weightEntries(weights)
    .map((entry) => entry.join(":"))
    .join(",");
}

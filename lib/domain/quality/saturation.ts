import type { Measure, Quality } from "./measure";

/** Of how many of the best scores the level is looked at; one alone may be a slip or contaminated. */
const BEST = 5;
export const SATURATED = 0.95;
export const NEARLY = 0.85;

/** How much room a benchmark leaves, and how much of it is the makers' own word. */
export type BenchmarkState = {
  models: number;
  best: { model: string; value: number } | null;
  /** The fifth best score, that is, five models are at least this good; null below five models. */
  fifthBest: number | null;
  /** `saturated`: five models solve 95 % or more. `nearly`: 85 %. Null on scales without an end. */
  saturation: "saturated" | "nearly" | "open" | null;
  /** Of how many models the figure is from a model developer's own report. */
  selfReported: number;
};

export function benchmarkState(
  scale: Measure["scale"],
  values: Readonly<Record<string, Quality>>,
): BenchmarkState {
  const sorted = Object.entries(values)
    .map(([model, { value, selfReported }]) => ({ model, value, selfReported }))
    .sort((a, b) => b.value - a.value || (a.model < b.model ? -1 : 1));
  const fifth = sorted[BEST - 1]?.value ?? null;
  const [best] = sorted;
  return {
    models: sorted.length,
    best: best ? { model: best.model, value: best.value } : null,
    fifthBest: fifth,
    saturation: scale === "fraction" && fifth !== null ? saturationOf(fifth) : null,
    selfReported: sorted.filter(({ selfReported }) => selfReported).length,
  };
}

function saturationOf(fifthBest: number): BenchmarkState["saturation"] {
  if (fifthBest >= SATURATED) return "saturated";
  return fifthBest >= NEARLY ? "nearly" : "open";
}

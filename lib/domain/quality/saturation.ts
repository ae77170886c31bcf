import type { Measure, Quality } from "./measure";

/** Of how many of the best scores the level is looked at; one alone may be a slip or contaminated. */
const BEST = 5;
const SATURATED = 0.95;
const NEARLY = 0.85;

/** How much room a benchmark leaves, and how much of it is the makers' own word. */
export type BenchmarkState = {
  models: number;
  best: { model: string; value: number } | null;
  /** The fifth best score (the lowest where there are fewer): five models are at least this good. */
  fifthBest: number | null;
  /** `saturated`: five models solve 95 % or more. `nearly`: 85 %. Null on scales without an end. */
  saturation: "saturated" | "nearly" | "open" | null;
  /** Share of the models whose score their maker reports, 0..1; null without models. */
  selfReported: number | null;
};

export function benchmarkState(
  scale: Measure["scale"],
  values: Readonly<Record<string, Quality>>,
): BenchmarkState {
  const sorted = Object.entries(values)
    .map(([model, { value, selfReported }]) => ({ model, value, selfReported }))
    .sort((a, b) => b.value - a.value || (a.model < b.model ? -1 : 1));
  const fifth = sorted.slice(0, BEST).at(-1)?.value ?? null;
  const [best] = sorted;
  return {
    models: sorted.length,
    best: best ? { model: best.model, value: best.value } : null,
    fifthBest: fifth,
    saturation: scale === "fraction" && fifth !== null ? saturationOf(fifth) : null,
    selfReported:
      sorted.length === 0
        ? null
        : sorted.filter(({ selfReported }) => selfReported).length / sorted.length,
  };
}

function saturationOf(fifthBest: number): BenchmarkState["saturation"] {
  if (fifthBest >= SATURATED) return "saturated";
  return fifthBest >= NEARLY ? "nearly" : "open";
}

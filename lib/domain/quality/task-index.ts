import { curveOf, leastSquares, type Curve, type Observation } from "./fit-index";

/** Fewer benchmarks of a task say too little of it. */
export const TASK_BENCHMARKS = 3;

const RESAMPLES = 400;
/** Share of resamples below the interval, and above it. */
const TAIL = 0.05;
const NORMAL_QUANTILE = 1.645;
/** 95 % quantiles of Student's t for 2 degrees of freedom and up. */
const T_QUANTILES = [2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833] as const;

/** An index with the ends of its 90 % interval. */
export type TaskIndex = { value: number; low: number; high: number };

/**
 * A model's index on one task: the index's own method over the task's benchmarks alone, with their
 * published difficulties and slopes. Null below three benchmarks, and where the scores fix no index.
 */
export function taskIndex(observations: readonly Observation[]): TaskIndex | null {
  if (observations.length < TASK_BENCHMARKS) return null;
  const curves = observations.map(curveOf);
  const weights = observations.map(() => 1);
  const value = leastSquares(curves, weights);
  return value === null ? null : { value, ...intervalOf(value, curves, weights) };
}

/**
 * The ends of an index's 90 % interval, from the scores it was fitted to: three at least, each with its weight.
 *
 * They answer "what if there had been other benchmarks": those are drawn anew with replacement 400
 * times, each draw is fitted, and the 5th and 95th percentile are taken. Draws from few vary too
 * little, so the ends are moved out by t/z·√(n/(n−1)), as Hesterberg advises ("What Teachers Should Know
 * About the Bootstrap", 2015). The seed is fixed: the same scores give the same ends.
 */
export function intervalOf(
  value: number,
  curves: readonly Curve[],
  own: readonly number[],
): { low: number; high: number } {
  const count = curves.length;
  const fits = draws(count)
    .flatMap(({ weights, times }) => {
      const fit = leastSquares(
        curves,
        weights.map((weight, at) => weight * (own[at] ?? 0)),
      );
      return fit === null ? [] : new Array<number>(times).fill(fit);
    })
    .sort((a, b) => a - b);
  const end = (share: number) =>
    value + widening(count) * ((fits[Math.round(share * (fits.length - 1))] ?? value) - value);
  return { low: Math.min(value, end(TAIL)), high: Math.max(value, end(1 - TAIL)) };
}

function widening(count: number): number {
  const t = T_QUANTILES[count - 3] ?? NORMAL_QUANTILE;
  return (t / NORMAL_QUANTILE) * Math.sqrt(count / (count - 1));
}

type Draw = { weights: readonly number[]; times: number };

/** How often each of `count` benchmarks is in a draw; draws that are alike are fitted once. */
function draws(count: number): readonly Draw[] {
  const known = drawn.get(count);
  if (known) return known;
  const random = mulberry32(count);
  const alike = new Map<string, Draw>();
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const weights = new Array<number>(count).fill(0);
    for (let draw = 0; draw < count; draw++) {
      const which = Math.floor(random() * count);
      weights[which] = (weights[which] ?? 0) + 1;
    }
    const times = (alike.get(weights.join())?.times ?? 0) + 1;
    alike.set(weights.join(), { weights, times });
  }
  const fresh = [...alike.values()];
  drawn.set(count, fresh);
  return fresh;
}
const drawn = new Map<number, readonly Draw[]>();

/** Numbers in 0..1 that look random and are the same for the same seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import type { RangeKey } from "./filter-fields";

/** Bars over the stops of a slider: bar i counts the values nearest to stop i. */
export type Histogram<T extends number | string> = { stops: readonly T[]; bars: readonly number[] };

/** Where the sliders stop, about evenly spaced on a log scale and at the sizes people ask for; never dependent on the rows. */
export const RANGE_STOPS: Readonly<Record<RangeKey, readonly number[]>> = {
  params: [
    ...[1, 1.5, 2, 3, 4, 6, 8, 10, 14, 20, 24, 32, 40, 50, 72, 100, 128, 200, 256, 350, 500, 700],
    ...[1000, 1500, 2000, 3000],
  ].map((billions) => billions * 1e9),
  price: [
    ...[0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7],
    ...[10, 15, 20, 30, 50, 70, 100],
  ],
  context: [4, 8, 16, 32, 64, 128, 200, 256, 400, 512, 1000, 2000, 4000, 10_000].map(
    (thousands) => thousands * 1e3,
  ),
};

/** Values counted at the stop they are nearest to (in ratio), dates at the quarter they are in. */
export function bin<T extends number | string>(
  values: readonly T[],
  stops: readonly T[],
): Histogram<T> {
  const bars = stops.map(() => 0);
  for (const value of values) {
    const at = stopIndex(value, stops);
    if (at >= 0) bars[at] = (bars[at] ?? 0) + 1;
  }
  return { stops, bars };
}

/** The index of the stop a value counts at; -1 when there are none. */
export function stopIndex<T extends number | string>(value: T, stops: readonly T[]): number {
  let at = stops.findLastIndex((stop) => stop <= value);
  if (at < 0) return stops.length > 0 ? 0 : -1;
  const low = stops[at];
  const high = stops[at + 1];
  if (typeof value === "number" && typeof low === "number" && typeof high === "number") {
    if (value / low > high / value) at += 1;
  }
  return at;
}

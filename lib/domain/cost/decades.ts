/** Ends of a log scale; both positive, and not the same. */
export type LogScale = { min: number; max: number };

/** The whole decades around some figures; 0 has no place on a log scale and sticks to its start. */
export function decades(values: readonly number[]): LogScale {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return { min: 0.1, max: 1 };
  const low = Math.floor(Math.log10(Math.min(...positive)));
  const high = Math.ceil(Math.log10(Math.max(...positive)));
  return { min: 10 ** low, max: 10 ** Math.max(high, low + 1) };
}

/** Where a figure lies on a log scale, 0..1; outside it sticks to the end. */
export function logShare(value: number, { min, max }: LogScale): number {
  if (value <= min) return 0;
  return Math.min(1, Math.log(value / min) / Math.log(max / min));
}

/** The decades of a scale, its ends among them. */
export function decadesOf({ min, max }: LogScale): number[] {
  const [from, to] = [Math.round(Math.log10(min)), Math.round(Math.log10(max))];
  return Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step));
}

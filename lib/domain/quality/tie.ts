/** A figure with its 90 % interval. A figure without one has both ends at its value. */
export type Interval = { value: number; low: number; high: number };

/**
 * Whether two figures are too close to tell apart: `|Δ| ≤ √(h₁² + h₂²)`, h being the half width of
 * each one's interval on the side of the other.
 */
export function isTie(a: Interval, b: Interval): boolean {
  const [lower, upper] = a.value <= b.value ? [a, b] : [b, a];
  const reach = Math.hypot(lower.high - lower.value, upper.value - upper.low);
  return upper.value - lower.value <= reach;
}

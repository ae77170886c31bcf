/** A figure with its 90 % interval. A figure without one has both ends at its value. */
export type Interval = { value: number; low: number; high: number };

/** How far two figures may be apart and still tie: `√(h₁² + h₂²)`, h being the half width of each one's interval on the side of the other. */
export function tieReach(a: Interval, b: Interval): number {
  const [lower, upper] = a.value <= b.value ? [a, b] : [b, a];
  return Math.hypot(lower.high - lower.value, upper.value - upper.low);
}

/** Whether two figures are too close to tell apart. */
export function isTie(a: Interval, b: Interval): boolean {
  return Math.abs(a.value - b.value) <= tieReach(a, b);
}

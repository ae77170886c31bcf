/** A computed price without the noise of binary fractions: 0.2625 for 0.26249999999999996. */
export function withoutNoise<T extends number | null>(value: T): T {
  return (value === null ? null : Number(value.toPrecision(12))) as T;
}

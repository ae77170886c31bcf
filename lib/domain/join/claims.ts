import type { Claim, Figure } from "../figure";

/** One figure of several sources' claims, the most trusted first; null when there are none. */
export function figureOf<T>(
  claims: readonly (Claim<T> | null | undefined | false)[],
  same: (a: T, b: T) => boolean = Object.is,
): Figure<T> | null {
  const known = claims.filter((claim): claim is Claim<T> => Boolean(claim));
  const [first, ...rest] = known;
  if (!first) return null;
  const others: Claim<T>[] = [];
  for (const claim of rest) {
    const repeated = others.some(
      (other) => other.source === claim.source && same(other.value, claim.value),
    );
    if (!repeated && claim.source !== first.source) others.push(claim);
    else if (!repeated && !same(claim.value, first.value)) others.push(claim);
  }
  return others.length > 0 ? { ...first, others } : { ...first };
}

/** A figure's other claims that say something else. */
export function disagreeing<T>(
  figure: Figure<T>,
  same: (a: T, b: T) => boolean = Object.is,
): Claim<T>[] {
  return (figure.others ?? []).filter((claim) => !same(claim.value, figure.value));
}

/** Two sizes count as the same within 2 %: publishers round. */
export function within2Percent(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

/** The commonest of the values, the larger one when two are as common; null when there are none. */
export function commonest<T extends number | string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

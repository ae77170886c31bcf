/**
 * Whole months from one release to another, negative when the second came first; null where either is
 * not known to the month. Days count where both are known.
 */
export function monthsBetween(from: string | null, to: string | null): number | null {
  const [start, end] = [from, to].map((date) => date?.split("-").map(Number));
  if (start?.[1] === undefined || end?.[1] === undefined) return null;
  const days = start[2] !== undefined && end[2] !== undefined ? end[2] - start[2] : 0;
  const months = ((end[0] ?? 0) - (start[0] ?? 0)) * 12 + (end[1] - start[1]) + days / 30.44;
  // Not −0.
  return Math.round(months) || 0;
}

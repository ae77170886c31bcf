/** Which end of a scale a reader prefers. */
export type Better = "less" | "more";

type Placed = { id: string; x: number; y: number };

/**
 * The models that no other is at least as good as on both figures and better than on one (the Pareto
 * frontier), the best on x first. Models with the same two figures are both on it or both not.
 */
export function frontier<Point extends Placed>(
  points: readonly Point[],
  better: { x: Better; y: Better },
): Point[] {
  const signX = better.x === "more" ? -1 : 1;
  const signY = better.y === "more" ? -1 : 1;
  const sorted = [...points].sort(
    (a, b) => signX * (a.x - b.x) || signY * (a.y - b.y) || (a.id < b.id ? -1 : 1),
  );
  const kept: Point[] = [];
  for (const point of sorted) {
    const last = kept.at(-1);
    const same = last?.x === point.x && last.y === point.y;
    if (!last || same || signY * (point.y - last.y) < 0) kept.push(point);
  }
  return kept;
}

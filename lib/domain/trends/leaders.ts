import { isTie } from "../quality/tie";
import { recordLine } from "./record-line";
import type { TrendPoint } from "./trend-point";

/** Who leads on a day: the best model, and every one that cannot be told from it. */
export type Leaders = { day: string; best: TrendPoint; tied: TrendPoint[] };

/** The leaders at the end of a day among models in order of release; null before there is one. */
export function leadersOn(points: readonly TrendPoint[], day: string): Leaders | null {
  const known = points.filter(({ released }) => released <= day);
  const best = recordLine(known).at(-1);
  if (!best) return null;
  const tied = known
    .filter((point) => point !== best && isTie(point, best))
    .sort((a, b) => b.value - a.value);
  return { day, best, tied };
}

/** Whose the best model was, for how long. */
export type Reign = {
  point: TrendPoint;
  /** Up to the next record; null for the one that still leads. */
  until: string | null;
};

/** Every model that was the best of its kind, with the day it was passed. */
export function reigns(points: readonly TrendPoint[]): Reign[] {
  const records = recordLine(points);
  return records.map((point, at) => ({ point, until: records[at + 1]?.released ?? null }));
}

/** Share of the best so many models by group (lab, country) at the end of a day, largest first. */
export function topShares(
  points: readonly TrendPoint[],
  day: string,
  count: number,
  groupOf: (point: TrendPoint) => string,
): { group: string; count: number; share: number }[] {
  const top = points
    .filter(({ released }) => released <= day)
    .sort((a, b) => b.value - a.value)
    .slice(0, count);
  const groups = new Map<string, number>();
  for (const point of top) groups.set(groupOf(point), (groups.get(groupOf(point)) ?? 0) + 1);
  return [...groups]
    .map(([group, count]) => ({ group, count, share: count / top.length }))
    .sort((a, b) => b.count - a.count || (a.group < b.group ? -1 : 1));
}

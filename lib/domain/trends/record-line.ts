import type { TrendPoint } from "./trend-point";

/** Those of models in order of release that were better than every one before them. */
export function recordLine(points: readonly TrendPoint[]): TrendPoint[] {
  let best = -Infinity;
  return points.filter(({ value }) => {
    if (value <= best) return false;
    best = value;
    return true;
  });
}

/** Whose records are looked at: closed models, or what can be downloaded. */
export function closedOf(points: readonly TrendPoint[]): TrendPoint[] {
  return points.filter(({ weights }) => weights === "closed");
}

/** Models whose weights can be downloaded; those that restrict use only if asked for. */
export function openOf(points: readonly TrendPoint[], restricted: boolean): TrendPoint[] {
  return points.filter(
    ({ weights }) => weights === "open" || (restricted && weights === "restricted"),
  );
}

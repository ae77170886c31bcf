import { isTie } from "../quality/tie";
import { daysBetween, monthsBetween } from "./months";
import { closedOf, openOf, recordLine } from "./record-line";
import type { TrendPoint } from "./trend-point";

/** How far the best open model is from the best closed one on a day. */
export type RecordGap = {
  day: string;
  closed: TrendPoint;
  open: TrendPoint;
  /** Closed less open, on the measure's scale; negative where the open one leads. */
  gap: number;
  /** Whether the two are too close to tell apart. */
  tied: boolean;
  /** Months since the closed line first reached what the best open model has now; 0 where open leads. */
  monthsBehind: number;
};

/** The gap between the record lines at the end of a day; null while either side has no model. */
export function recordGap(
  points: readonly TrendPoint[],
  day: string,
  restricted: boolean,
): RecordGap | null {
  const known = points.filter(({ released }) => released <= day);
  const closedRecords = recordLine(closedOf(known));
  const closed = closedRecords.at(-1);
  const open = recordLine(openOf(known, restricted)).at(-1);
  if (!closed || !open) return null;
  const passed = closedRecords.find(({ value }) => value > open.value);
  return {
    ...{ day, closed, open },
    gap: closed.value - open.value,
    tied: isTie(closed, open),
    monthsBehind: passed ? monthsBetween(passed.released, day) : 0,
  };
}

/** The gap at the end of every day on which either line moved. */
export function gapHistory(points: readonly TrendPoint[], restricted: boolean): RecordGap[] {
  const moved = [...recordLine(closedOf(points)), ...recordLine(openOf(points, restricted))];
  return [...new Set(moved.map(({ released }) => released))]
    .sort()
    .flatMap((day) => recordGap(points, day, restricted) ?? []);
}

/** The gap averaged over the days from one day up to another, that one left out; null where it is not known at once. */
export function meanGap(
  points: readonly TrendPoint[],
  from: string,
  to: string,
  restricted: boolean,
): number | null {
  const start = recordGap(points, from, restricted);
  if (!start || to <= from) return null;
  const steps = [
    start,
    ...gapHistory(points, restricted).filter(({ day }) => day > from && day < to),
  ];
  const sum = steps.reduce(
    (total, { day, gap }, at) => total + gap * daysBetween(day, steps[at + 1]?.day ?? to),
    0,
  );
  return sum / daysBetween(from, to);
}

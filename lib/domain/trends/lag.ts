import type { Measure } from "../quality/measure";
import { isTie } from "../quality/tie";
import { mean, median } from "../statistics";
import { monthsBetween } from "./months";
import { closedOf, openOf, recordLine } from "./record-line";
import type { TrendPoint } from "./trend-point";

export const LAG_RULES = ["strict", "within", "interval", "tie"] as const;
/**
 * When an open model has reached a closed one.
 * `strict`: its value is at least as high. `within`: at most one point lower. `interval`: the upper end of
 * its 90 % interval is at least as high as the value. `tie`: higher, or too close to tell apart (`isTie`).
 */
export type LagRule = (typeof LAG_RULES)[number];

/** What one point is on each scale: a point of the index, a percentage point, one of a rating, a minute. */
export const ONE_POINT: Readonly<Record<Measure["scale"], number>> = {
  points: 1,
  fraction: 0.01,
  rating: 1,
  minutes: 1,
};

export type LagOptions = {
  rule: LagRule;
  /** Whether weights that restrict use count as open. */
  restricted: boolean;
  /** Records from this day on. */
  since: string;
  /** Day up to which releases are known, for how long uncaught records have been waiting. */
  until: string;
  scale: Measure["scale"];
};

/** A closed record and the first open model that reached it. */
export type RecordLag = {
  record: TrendPoint;
  reachedBy: TrendPoint | null;
  /** Null while no open model has reached it; 0 where one had before the record was set. */
  months: number | null;
  /** Months it has been waiting, up to `until`; null once it is reached. */
  waiting: number | null;
};

export type Lag = {
  /** Every record in order of release, reached or not. */
  records: RecordLag[];
  /** Over the records that were reached, in months; null where none was. */
  mean: number | null;
  median: number | null;
  reached: number;
  uncaught: number;
  /** The mean if every uncaught record were reached on the day `until`: the true mean cannot be lower. */
  meanAtLeast: number | null;
};

/**
 * For each closed model that set a new best value, months until the first open model that reached it
 * (DESIGN.md, Lag). What was the best is decided over all time, also where only records of late are asked
 * for. Points come in order of release, as `trendPoints` gives them.
 */
export function lagOfRecords(points: readonly TrendPoint[], options: LagOptions): Lag {
  const { since, until, restricted } = options;
  const open = openOf(points, restricted);
  const records = recordLine(closedOf(points))
    .filter(({ released }) => released >= since)
    .map((record): RecordLag => {
      const reachedBy = open.find((candidate) => reaches(candidate, record, options)) ?? null;
      return {
        record,
        reachedBy,
        months: reachedBy && Math.max(0, monthsBetween(record.released, reachedBy.released)),
        waiting: reachedBy ? null : Math.max(0, monthsBetween(record.released, until)),
      };
    });
  const months = records.flatMap((record) => record.months ?? []);
  return {
    records,
    mean: mean(months),
    median: median(months),
    reached: months.length,
    uncaught: records.length - months.length,
    meanAtLeast: mean(records.map((record) => record.months ?? record.waiting ?? 0)),
  };
}

/** Whether an open model has reached a closed one under a rule. */
export function reaches(
  open: TrendPoint,
  closed: TrendPoint,
  { rule, scale }: Pick<LagOptions, "rule" | "scale">,
): boolean {
  switch (rule) {
    case "strict":
      return open.value >= closed.value;
    case "within":
      return open.value >= closed.value - ONE_POINT[scale];
    case "interval":
      return open.high >= closed.value;
    case "tie":
      return open.value >= closed.value || isTie(open, closed);
  }
}

/** Whether any of the models has an interval; without one `interval` and `tie` say the same as `strict`. */
export function hasIntervals(points: readonly TrendPoint[]): boolean {
  return points.some(({ low, high }) => low < high);
}

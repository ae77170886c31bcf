import { usd } from "../format";
import type { Weights } from "../model";
import { perMonth, type Workload } from "../workload";
import type { CostRow } from "./cost-row";
import { logShare, type LogScale } from "./decades";

/** The models of one kind of weights along the scale of monthly costs. */
export type CostLane = {
  weights: Weights;
  /** Where each model lies, 0..1. */
  marks: number[];
  /** USD a month that half of them cost less than. */
  median: number;
};

const WEIGHTS = ["open", "restricted", "closed"] as const satisfies readonly Weights[];

/** The list as three lanes of marks; kinds of which there is none are left out. */
export function costStrip(
  rows: readonly CostRow[],
  workload: Workload,
  scale: LogScale,
): CostLane[] {
  return WEIGHTS.flatMap((weights) => {
    const months = rows.flatMap(({ row, price }) =>
      row.weights === weights && price ? [perMonth(price.median, workload)] : [],
    );
    const median = months[Math.floor((months.length - 1) / 2)];
    if (median === undefined) return [];
    const marks = months.map((month) => Math.round(logShare(month, scale) * 1000) / 1000);
    return [{ weights, marks, median }];
  });
}

/** What the lanes show, in words. */
export function stripTitle(lanes: readonly CostLane[]): string {
  const [first, ...others] = lanes;
  if (!first) return "";
  const rest = others.map(({ weights, median }) => `of the ${weights} at most ${usd(median)}`);
  return [
    `Half of the ${first.weights} models cost at most ${usd(first.median)} a month`,
    ...rest,
  ].join(", ");
}

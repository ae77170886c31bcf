import { isDay } from "../day";
import type { Model, Weights } from "../model";
import type { QualityTable } from "../quality/measure";
import type { Interval } from "../quality/tie";

/** A model on one measure with the day it came out. */
export type TrendPoint = Interval & {
  model: string;
  name: string;
  lab: string;
  weights: Weights;
  /** Day of release of this very version, `YYYY-MM-DD`. */
  released: string;
  /** From a model developer's own report. */
  selfReported: boolean;
};

type Dated = Pick<Model, "id" | "name" | "lab" | "weights" | "released">;

/** A measure's models in order of release, and those whose day of release nobody states. */
export type TrendPoints = { points: TrendPoint[]; undated: string[] };

/**
 * Every model that a measure has, on its day of release. A model known to the month only is left out
 * and listed: any day put in its place would move a lag by weeks. Where the measure has no interval
 * both ends are the value.
 */
export function trendPoints(
  models: readonly Dated[],
  values: QualityTable["values"][string],
): TrendPoints {
  const points: TrendPoint[] = [];
  const undated: string[] = [];
  for (const { id, name, lab, weights, released } of models) {
    const quality = Object.hasOwn(values, id) ? values[id] : undefined;
    if (!quality) continue;
    if (!released || !isDay(released.value)) {
      undated.push(id);
      continue;
    }
    const { value, low, high, selfReported } = quality;
    points.push({
      ...{ model: id, name, lab, weights: weights.value, released: released.value },
      ...{ value, low: low ?? value, high: high ?? value, selfReported },
    });
  }
  return { points: points.sort(byRelease), undated };
}

/** Earlier first; of one day the better first, so that a day sets one record at most. */
function byRelease(a: TrendPoint, b: TrendPoint): number {
  if (a.released !== b.released) return a.released < b.released ? -1 : 1;
  return b.value - a.value || (a.model < b.model ? -1 : 1);
}

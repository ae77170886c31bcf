import type { Chart } from "../../charts/chart";
import { longDate } from "../../format";
import type { Measure } from "../../quality/measure";
import type { Lag } from "../lag";
import { RULE_WORDS } from "../rule-words";
import type { TrendPoint } from "../trend-point";
import type { TrendsState } from "../trends-state";
import { recordDrawing, recordsOfKinds } from "./record-drawing";
import type { TrendNames } from "./trend-names";

type GapData = {
  measure: Measure;
  points: readonly TrendPoint[];
  undated: readonly string[];
  until: string;
  lag: Lag;
  state: Pick<TrendsState, "rule" | "since" | "restricted">;
  sources: string;
  names: TrendNames;
};

/** How far below the lowest record a model is still drawn, as a share of what the records span. */
const BELOW = 0.15;

/** Every model of a measure on its day of release, and the records of each kind of weights. */
export function gapChart(data: GapData): Chart {
  const { measure, points, sources, lag, undated, until, names } = data;
  const values = recordsOfKinds(points).map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const named = lag.records.flatMap(({ record, reachedBy }) =>
    reachedBy ? [record.model, reachedBy.model] : [record.model],
  );
  return {
    id: "records",
    title: gapTitle(data),
    subtitle: `${measure.label} by day of release · ${points.length} models · each kind’s record as a line`,
    sources,
    ...recordDrawing({
      ...{ measure, points, undated, until, names },
      from: lowest - (highest - lowest) * BELOW,
      named: new Set(named),
    }),
  };
}

/** `7.4 months`. */
export function months(value: number | null): string {
  return value === null ? "–" : `${value.toFixed(1)} months`;
}

function gapTitle({ lag, measure, state: { rule, since } }: GapData): string {
  if (lag.records.length === 0)
    return `No closed model set a record of ${measure.label} since ${longDate(since)}`;
  if (lag.reached === 0)
    return `No open model has reached any of the ${lag.records.length} closed records of ${measure.label} since ${longDate(since)}`;
  return (
    `Open models took ${months(lag.mean)} on average to reach a closed record (median ${months(lag.median)}); ` +
    `${lag.uncaught} of ${lag.records.length} are uncaught, by the rule “${RULE_WORDS[rule].name.toLowerCase()}”`
  );
}

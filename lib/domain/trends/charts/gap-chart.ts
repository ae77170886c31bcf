import type { Chart } from "../../charts/chart";
import { type TimeSeries, timePlot } from "../../charts/time-plot";
import { longDate } from "../../format";
import type { Weights } from "../../model";
import type { Measure } from "../../quality/measure";
import { qualityText } from "../../quality/quality-text";
import { WEIGHTS_NAMES } from "../../short-names";
import type { Lag } from "../lag";
import { recordLine } from "../record-line";
import { RULE_WORDS } from "../rule-words";
import type { TrendPoint } from "../trend-point";
import type { TrendsState } from "../trends-state";
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
const KINDS: readonly Weights[] = ["closed", "restricted", "open"];

/** Every model of a measure on its day of release, and the records of each kind of weights. */
export function gapChart(data: GapData): Chart {
  const { measure, points, undated, until, sources, names, lag } = data;
  const text = (value: number) => qualityText(value, measure.scale);
  const records = new Set(
    KINDS.flatMap((kind) => recordLine(points.filter(({ weights }) => weights === kind))),
  );
  const values = [...records].map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const floor = lowest - (highest - lowest) * BELOW;
  const drawn = points.filter(({ value }) => value >= floor);
  const named = new Set(
    lag.records.flatMap(({ record, reachedBy }) => [record.model, reachedBy?.model]),
  );
  const series = KINDS.flatMap((kind): TimeSeries[] => {
    const own = drawn.filter(({ weights }) => weights === kind);
    if (own.length === 0) return [];
    const line = recordLine(own);
    const said = (point: TrendPoint, record: boolean) => ({
      ...{ day: point.released, value: point.value, title: point.name },
      details: [
        `${measure.label} ${text(point.value)}${interval(point, text)}`,
        `${names.lab(point.lab)}, ${longDate(point.released)}`,
        ...(record ? [`Record of ${WEIGHTS_NAMES[kind].toLowerCase()} weights`] : []),
      ],
      ...{ href: `/models/${point.model}`, weights: kind },
      ...(named.has(point.model) && { label: point.name }),
    });
    const steps = line.map(({ released: day, value }) => ({ day, value }));
    return [
      {
        ...{ look: kind, form: "points", words: `${WEIGHTS_NAMES[kind]} weights` },
        points: own.filter((point) => !records.has(point)).map((point) => said(point, false)),
      },
      { look: kind, form: "steps", words: `${WEIGHTS_NAMES[kind]} record`, points: steps },
      {
        ...{ look: kind, form: "points", words: null, strong: true },
        points: line.map((point) => said(point, true)),
      },
    ];
  });
  return {
    id: "records",
    title: gapTitle(data),
    subtitle: `${measure.label} by day of release · ${points.length} models · each kind’s record as a line`,
    method:
      "A model is a record when it is better than every one of its kind before it. Days are those of each version, not of its family." +
      (drawn.length < points.length
        ? ` ${points.length - drawn.length} models far below the records are in the table only.`
        : "") +
      (undated.length > 0
        ? ` Left out: ${undated.length} known to the month only or not at all (${undated.map(names.model).join(", ")}).`
        : ""),
    sources,
    plot: timePlot({
      y: {
        label: measure.label,
        scale: "linear",
        print: (value) =>
          measure.scale === "points" ? String(value) : text(value).replace(".0", ""),
      },
      ...{ series, until },
    }),
    table: {
      columns: [
        { label: "Model" },
        { label: "Lab" },
        { label: "Weights" },
        { label: "Released" },
        { label: measure.label, numeric: true },
        { label: "90 % interval", numeric: true },
        { label: "Record of its kind" },
      ],
      rows: points
        .toReversed()
        .map((point) => [
          names.modelCell(point.model),
          names.lab(point.lab),
          WEIGHTS_NAMES[point.weights],
          point.released,
          { text: text(point.value), value: point.value },
          point.low < point.high ? `${text(point.low)} to ${text(point.high)}` : "–",
          records.has(point) ? "yes" : "",
        ]),
    },
  };
}

function interval({ low, high }: TrendPoint, text: (value: number) => string): string {
  return low < high ? ` (${text(low)} to ${text(high)}, 90 % interval)` : "";
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

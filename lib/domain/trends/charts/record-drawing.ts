import type { Chart, ChartTable } from "../../charts/chart";
import { type TimeSeries, timePlot } from "../../charts/time-plot";
import { longDate } from "../../format";
import type { Weights } from "../../model";
import type { Measure } from "../../quality/measure";
import { qualityText } from "../../quality/quality-text";
import { WEIGHTS_NAMES } from "../../short-names";
import { recordLine } from "../record-line";
import type { TrendPoint } from "../trend-point";
import type { TrendNames } from "./trend-names";

type RecordData = {
  measure: Pick<Measure, "label" | "scale">;
  points: readonly TrendPoint[];
  undated: readonly string[];
  until: string;
  names: TrendNames;
  /** What lies below is not drawn, only listed. */
  from: number;
  /** Models with their name beside them. */
  named: ReadonlySet<string>;
};

const KINDS: readonly Weights[] = ["closed", "restricted", "open"];

/** The models that were a record of their kind of weights. */
export function recordsOfKinds(points: readonly TrendPoint[]): TrendPoint[] {
  return KINDS.flatMap((kind) => recordLine(points.filter(({ weights }) => weights === kind)));
}

/** A measure's models by day of release with the record lines of each kind of weights, and their table. */
export function recordDrawing(data: RecordData): Pick<Chart, "method" | "plot" | "table"> {
  const { measure, points, undated, until, names, from } = data;
  const text = (value: number) => qualityText(value, measure.scale);
  const records = new Set(recordsOfKinds(points));
  const drawn = points.filter(({ value }) => value >= from);
  const left = points.length - drawn.length;
  return {
    method:
      "A model is a record when it is better than every one of its kind before it. Days are those of each version, not of its family." +
      (left > 0 ? ` ${left} models far below the records are in the table only.` : "") +
      (undated.length > 0
        ? ` Left out: ${undated.length} known to the month only or not at all (${undated.map(names.model).join(", ")}).`
        : ""),
    plot: timePlot({
      y: {
        label: measure.label,
        scale: "linear",
        print: (value) =>
          measure.scale === "points" ? String(value) : text(value).replace(".0", ""),
      },
      ...{ series: KINDS.flatMap((kind) => seriesOf(kind, drawn, records, data)), until },
    }),
    table: recordTable(data, records),
  };
}

/** The crowd, the record line and the marks on it. */
function seriesOf(
  kind: Weights,
  drawn: readonly TrendPoint[],
  records: ReadonlySet<TrendPoint>,
  { measure, names, named }: RecordData,
): TimeSeries[] {
  const own = drawn.filter(({ weights }) => weights === kind);
  if (own.length === 0) return [];
  const line = recordLine(own);
  const text = (value: number) => qualityText(value, measure.scale);
  const said = (point: TrendPoint, record: boolean) => ({
    ...{ day: point.released, value: point.value, title: point.name },
    details: [
      `${measure.label} ${text(point.value)}${interval(point, text)}${point.selfReported ? ", self-reported" : ""}`,
      `${names.lab(point.lab)}, ${longDate(point.released)}`,
      ...(record ? [`Record of ${WEIGHTS_NAMES[kind].toLowerCase()} weights`] : []),
    ],
    ...{ href: `/models/${point.model}`, weights: kind },
    ...(named.has(point.model) && { label: point.name }),
  });
  return [
    {
      ...{ look: kind, form: "points", words: `${WEIGHTS_NAMES[kind]} weights` },
      points: own.filter((point) => !records.has(point)).map((point) => said(point, false)),
    },
    {
      ...{ look: kind, form: "steps", words: `${WEIGHTS_NAMES[kind]} record` },
      points: line.map(({ released: day, value }) => ({ day, value })),
    },
    {
      ...{ look: kind, form: "points", words: null, strong: true },
      points: line.map((point) => said(point, true)),
    },
  ];
}

function recordTable(
  { measure, points, names }: RecordData,
  records: ReadonlySet<TrendPoint>,
): ChartTable {
  const text = (value: number) => qualityText(value, measure.scale);
  const intervals = points.some(({ low, high }) => low < high);
  const reported = points.some(({ selfReported }) => selfReported);
  return {
    columns: [
      { label: "Model" },
      { label: "Lab" },
      { label: "Weights" },
      { label: "Released" },
      { label: measure.label, numeric: true },
      ...(intervals ? [{ label: "90 % interval", numeric: true }] : []),
      { label: "Record of its kind" },
      ...(reported ? [{ label: "Self-reported" }] : []),
    ],
    rows: points
      .toReversed()
      .map((point) => [
        names.modelCell(point.model),
        names.lab(point.lab),
        WEIGHTS_NAMES[point.weights],
        point.released,
        { text: text(point.value), value: point.value },
        ...(intervals
          ? [point.low < point.high ? `${text(point.low)} to ${text(point.high)}` : "–"]
          : []),
        records.has(point) ? "yes" : "",
        ...(reported ? [point.selfReported ? "yes" : ""] : []),
      ]),
  };
}

function interval({ low, high }: TrendPoint, text: (value: number) => string): string {
  return low < high ? ` (${text(low)} to ${text(high)}, 90 % interval)` : "";
}

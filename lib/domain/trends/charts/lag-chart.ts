import type { Chart, ChartCell } from "../../charts/chart";
import { type TimeSeries, timePlot } from "../../charts/time-plot";
import { longDate } from "../../format";
import type { Measure } from "../../quality/measure";
import { qualityText } from "../../quality/quality-text";
import type { Lag, RecordLag } from "../lag";
import { RULE_WORDS } from "../rule-words";
import type { TrendsState } from "../trends-state";
import { months } from "./gap-chart";
import type { TrendNames } from "./trend-names";

type LagData = {
  measure: Measure;
  lag: Lag;
  until: string;
  state: Pick<TrendsState, "rule" | "since" | "restricted">;
  sources: string;
  names: TrendNames;
};

/** Months until each closed record was reached, and how long the others have waited. */
export function lagChart({ measure, lag, until, state, sources, names }: LagData): Chart {
  const { records } = lag;
  const text = (value: number) => qualityText(value, measure.scale);
  const point = ({ record, reachedBy, months: after, waiting }: RecordLag) => ({
    ...{ day: record.released, value: after ?? waiting, label: record.name, title: record.name },
    details: [
      `${measure.label} ${text(record.value)}, ${longDate(record.released)}`,
      reachedBy
        ? `reached by ${reachedBy.name} (${text(reachedBy.value)}) after ${months(after)}`
        : `not reached after ${months(waiting)}`,
    ],
    href: `/models/${record.model}`,
  });
  const reached = records.filter(({ reachedBy }) => reachedBy);
  const waiting = records.filter(({ reachedBy }) => !reachedBy);
  const level = (value: number | null) =>
    [records[0]?.record.released, until].flatMap((day) => (day ? [{ day, value }] : []));
  const series: TimeSeries[] = [
    { look: "other", form: "line", words: `Mean ${months(lag.mean)}`, points: level(lag.mean) },
    {
      ...{ look: "open", form: "points", words: "Reached after", strong: true },
      points: reached.map(point),
    },
    {
      ...{ look: "closed", form: "points", words: "Waiting so far, uncaught", strong: true },
      points: waiting.map(point),
    },
  ];
  return {
    id: "lag",
    title: lagTitle(lag),
    subtitle: `Months from each closed record since ${longDate(state.since)} to the first ${state.restricted ? "open or restricted" : "open"} model that reached it`,
    method:
      `Reached when ${RULE_WORDS[state.rule].asks}. Mean and median are over the records that were reached; were every uncaught one reached on ` +
      `${longDate(until)}, the last day that is known, the mean would be ${months(lag.meanAtLeast)}: the true one cannot be lower than that.`,
    sources,
    plot: timePlot({
      y: { label: "Months", scale: "linear", print: String, from: 0 },
      series: series.filter(({ points }) => points.length > 0),
      until,
    }),
    both: true,
    table: {
      columns: [
        { label: "Closed record" },
        { label: "Released" },
        { label: measure.label, numeric: true },
        { label: "Reached by" },
        { label: "On" },
        { label: "Its value", numeric: true },
        { label: "Months", numeric: true },
        { label: "Waiting, months", numeric: true },
      ],
      rows: records
        .toReversed()
        .map(({ record, reachedBy, months: after, waiting: soFar }): ChartCell[] => [
          names.modelCell(record.model),
          record.released,
          { text: text(record.value), value: record.value },
          reachedBy ? names.modelCell(reachedBy.model) : "uncaught",
          reachedBy?.released ?? "–",
          reachedBy ? { text: text(reachedBy.value), value: reachedBy.value } : "–",
          tenth(after),
          tenth(soFar),
        ]),
    },
  };
}

function tenth(value: number | null): ChartCell {
  return value === null ? "–" : value.toFixed(1);
}

function lagTitle({ records, reached, uncaught }: Lag): string {
  if (records.length === 0) return "There is no closed record to reach";
  const longest = records
    .filter(({ months }) => months !== null)
    .sort((a, b) => (b.months ?? 0) - (a.months ?? 0))[0];
  const which = longest
    ? `; ${longest.record.name} held out longest, ${months(longest.months)}`
    : "";
  return `${reached} of ${records.length} closed records were reached, ${uncaught} were not${which}`;
}

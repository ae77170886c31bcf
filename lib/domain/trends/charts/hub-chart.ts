import type { Chart } from "../../charts/chart";
import { type TimePoint, timePlot } from "../../charts/time-plot";
import { count, longDate, shortCount } from "../../format";
import type { HubGrowth } from "../../reference";
import { dayOfCount, growthSince, yearsBefore } from "../hub-growth";
import { monthsBetween } from "../months";

const YEARS = 5;
const CLAIMED = 25;
const CLAIMED_MODELS = 2_000_000;

type HubData = {
  /** In order of days. */
  counts: readonly HubGrowth[];
  sources: string;
  scale: "log" | "linear";
};

/** How many models the Hub lists, by every dated count. */
export function hubChart({ counts, sources, scale }: HubData): Chart {
  const last = counts.at(-1);
  const growth = last ? growthSince(counts, yearsBefore(last.date, YEARS)) : null;
  const point = ({ date, models, kind, source }: HubGrowth): TimePoint => ({
    ...{ day: date, value: models, title: `${count(models)} models` },
    details: [longDate(date), `${kind}, stated by ${source}`],
    label: shortCount(models),
  });
  const exact = (wanted: boolean) =>
    counts.filter(({ kind }) => (kind === "count") === wanted).map(point);
  return {
    id: "hub-growth",
    title: growth
      ? `The Hub holds ${shortCount(growth.to.models)} models, ${Math.round(growth.factor)} times as many as five years before`
      : "No count is five years old",
    subtitle: `Models on the Hugging Face Hub by dated counts, ${scale === "log" ? "logarithmic" : "linear"}`,
    method: hubMethod(counts),
    sources,
    plot: timePlot({
      y: { label: "Models", scale, print: shortCount, ...(scale === "linear" && { from: 0 }) },
      series: [
        {
          ...{
            look: "other",
            form: "line",
            words: scale === "log" ? "Even growth between counts" : "Straight between counts",
          },
          points: counts.map(({ date: day, models: value }) => ({ day, value })),
        },
        { look: "1", form: "points", words: "Counted", strong: true, points: exact(true) },
        {
          ...{ look: "2", form: "points", words: "Rounded or a lower bound", strong: true },
          points: exact(false),
        },
      ],
      until: last?.date ?? "",
    }),
    table: {
      columns: [
        { label: "Day" },
        { label: "Models", numeric: true },
        { label: "Kind" },
        { label: "Stated by" },
      ],
      rows: counts
        .toReversed()
        .map(({ date, models, kind, source }) => [
          date,
          { text: count(models), value: models },
          kind,
          source,
        ]),
    },
  };
}

function hubMethod(counts: readonly HubGrowth[]): string {
  return (
    "Repositories that the Hub lists as models, copies and quantizations of others included. Between two counts even growth is assumed." +
    (counts.length > 0 ? " Most counts are rounded; the first is a lower bound." : "")
  );
}

/** What "25 times in five years" comes to under the counts. */
export function hubParagraph(counts: readonly HubGrowth[]): string {
  const last = counts.at(-1);
  const growth = last ? growthSince(counts, yearsBefore(last.date, YEARS)) : null;
  const since = last ? dayOfCount(counts, last.models / CLAIMED) : null;
  if (!last || !growth) return "No count is old enough to say how much the Hub grew in five years.";
  const bounds =
    growth.factorLow !== null && growth.factorHigh !== null
      ? `; by the counts before and after that day, which assume nothing, it lies between ${Math.round(growth.factorLow)} and ${Math.round(growth.factorHigh)}`
      : "";
  const took = since
    ? ` It took ${(monthsBetween(since, last.date) / 12).toFixed(1)} years to grow 25 times: on ${longDate(since)} it held a 25th of what it holds now.`
    : "";
  const first = counts.find(({ models }) => models >= CLAIMED_MODELS);
  const passed = first
    ? `The first count of two million or more is of ${longDate(first.date)}. `
    : "No count has reached two million yet. ";
  return (
    `“Over two million models, 25 times more than five years ago” is often quoted. ${passed}` +
    `From ${longDate(growth.from.date)} (about ${shortCount(growth.from.models)} models, read off between two counts) to ${longDate(last.date)} ` +
    `(${shortCount(last.models)}) it grew ${Math.round(growth.factor)} times${bounds}.${took}`
  );
}

import type { Chart, ChartCell } from "../../charts/chart";
import { HUES, type Look } from "../../charts/plot";
import { type TimeSeries, timePlot } from "../../charts/time-plot";
import { longDate } from "../../format";
import type { Measure } from "../../quality/measure";
import { qualityText } from "../../quality/quality-text";
import { type Reign, reigns } from "../leaders";
import { daysBetween } from "../months";
import { openOf, recordLine } from "../record-line";
import type { TrendPoint } from "../trend-point";
import { inSentence, type TrendNames } from "./trend-names";

type FrontierData = {
  measure: Measure;
  points: readonly TrendPoint[];
  restricted: boolean;
  until: string;
  sources: string;
  names: TrendNames;
};

/** Whose the best open model was, from record to record. */
export function frontierChart(data: FrontierData): Chart {
  const { measure, restricted, until, sources, names } = data;
  const open = openOf(data.points, restricted);
  const held = reigns(open);
  const text = (value: number) => qualityText(value, measure.scale);
  const days = daysByLab(held, until);
  const labs = [...days.keys()];
  const series = labs.map((lab, at): TimeSeries => {
    const look: Look = HUES[at] ?? "other";
    return {
      ...{ look, form: "points", strong: true },
      words: at < HUES.length ? names.lab(lab) : null,
      points: held
        .filter(({ point }) => point.lab === lab)
        .map(({ point, until: end }) => ({
          ...{ day: point.released, value: point.value, label: point.name, title: point.name },
          details: [
            `${names.lab(lab)}, ${names.labCountry(lab)}`,
            `${measure.label} ${text(point.value)}`,
            `best from ${longDate(point.released)} ${end ? `to ${longDate(end)}` : "on"}`,
          ],
          href: `/models/${point.model}`,
        })),
    };
  });
  return {
    id: "frontier",
    title: frontierTitle(held, days, until, names),
    subtitle: `The best open model’s ${measure.label} and whose it was, ${restricted ? "restricted weights included" : "without restricted weights"}`,
    method: `A model leads from its release until a better one comes out. Days of a lab add up all of its models’; the last one is counted to ${longDate(until)}.`,
    sources,
    plot: timePlot({
      y: { label: measure.label, scale: "linear", print: (value) => text(value).replace(".0", "") },
      series: [
        {
          ...{ look: "text", form: "steps", words: "Best open model" },
          points: recordLine(open).map(({ released: day, value }) => ({ day, value })),
        },
        ...series,
      ],
      until,
    }),
    table: {
      columns: [
        { label: "Model" },
        { label: "Lab" },
        { label: "Country" },
        { label: "Best from" },
        { label: "To" },
        { label: "Days", numeric: true },
        { label: measure.label, numeric: true },
      ],
      rows: held
        .toReversed()
        .map(({ point, until: end }): ChartCell[] => [
          names.modelCell(point.model),
          names.lab(point.lab),
          names.labCountry(point.lab),
          point.released,
          end ?? "today",
          String(daysBetween(point.released, end ?? until)),
          { text: text(point.value), value: point.value },
        ]),
    },
  };
}

/** Days that each lab's models led, most first. */
function daysByLab(held: readonly Reign[], until: string): Map<string, number> {
  const days = new Map<string, number>();
  for (const { point, until: end } of held) {
    const led = daysBetween(point.released, end ?? until);
    days.set(point.lab, (days.get(point.lab) ?? 0) + led);
  }
  return new Map([...days].sort((a, b) => b[1] - a[1]));
}

function frontierTitle(
  held: readonly Reign[],
  days: ReadonlyMap<string, number>,
  until: string,
  names: TrendNames,
): string {
  const last = held.at(-1);
  const [most] = days;
  if (!last || !most) return "No open model has this measure";
  const country = names.labCountry(last.point.lab);
  const from = held.findLastIndex(({ point }) => names.labCountry(point.lab) !== country) + 1;
  const since = held[from]?.point.released ?? last.point.released;
  const share = Math.round(
    (most[1] / Math.max(1, daysBetween(held[0]?.point.released ?? until, until))) * 100,
  );
  return `The best open model is ${last.point.name}; labs in ${inSentence(country)} have led since ${longDate(since)}, and ${names.lab(most[0])} longest, ${share} % of the time`;
}

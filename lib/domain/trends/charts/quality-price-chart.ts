import type { Chart, ChartCell } from "../../charts/chart";
import { type TimePoint, type TimeSeries, timePlot } from "../../charts/time-plot";
import { longDate, usd } from "../../format";
import { costAgainst } from "../../cost-against";
import type { CheapestModel, QualityPrice } from "../price-of-quality";
import type { TrendsState } from "../trends-state";
import type { TrendNames } from "./trend-names";

type QualityPriceData = {
  open: QualityPrice;
  closed: QualityPrice;
  state: Pick<TrendsState, "level" | "by" | "restricted">;
  /** Last day with a recorded price event, and the day of today's prices. */
  recorded: string;
  today: string;
  mixWords: string;
  sources: string;
  names: TrendNames;
};

const SIDES = [
  { side: "open", word: "Open weights" },
  { side: "closed", word: "Closed weights" },
] as const;

/** What a quality costs over time: the cheapest model at or above it on each day, open and closed. */
export function qualityPriceChart(data: QualityPriceData): Chart {
  const { state, recorded, today, mixWords, sources, names } = data;
  const asked = state.by === "median" ? "median over its hosts" : "its cheapest host";
  const said = (day: string, cheapest: CheapestModel): Omit<TimePoint, "day" | "value"> => ({
    title: names.model(cheapest.model),
    details: [`${usd(cheapest.usd)} per 1M tokens`, `index ${cheapest.value}`, longDate(day)],
    href: `/models/${cheapest.model}`,
    weights: names.weights(cheapest.model) ?? "closed",
  });
  const series = SIDES.flatMap(({ side, word }): TimeSeries[] => {
    const { steps, today: now } = data[side];
    const changed = steps.flatMap(({ day, cheapest }, at): TimePoint[] => {
      if (!cheapest) return [];
      const isNew = steps[at - 1]?.cheapest?.model !== cheapest.model;
      const label = isNew && { label: names.model(cheapest.model) };
      return [{ day, value: cheapest.usd, ...said(day, cheapest), ...label }];
    });
    const line = steps.map(({ day, cheapest }) => ({ day, value: cheapest?.usd ?? null }));
    return [
      { look: side, form: "steps", words: `${word}, cheapest`, points: line },
      { look: side, form: "points", words: null, strong: true, points: changed },
      {
        ...{ look: side, form: "points", words: null, strong: true },
        points: now
          ? [{ day: today, value: now.usd, ...said(today, now), label: names.model(now.model) }]
          : [],
      },
    ];
  });
  return {
    id: "quality-price",
    title: titleOf(data),
    subtitle: `Price of the cheapest model with an index of ${state.level} or more, ${mixWords}, ${asked}, USD per 1M tokens`,
    method:
      `Quality is the index as published today: a model does not get better after its release. Price events are recorded to ${longDate(recorded)}; ` +
      `the marks of ${longDate(today)} are today’s offers, and between the two nothing is known. Before its first event a model’s price is not known either. ` +
      `Open ${state.restricted ? "includes" : "leaves out"} weights that restrict use.`,
    sources,
    plot: timePlot({
      y: { label: "USD per 1M tokens", scale: "log", print: usd },
      ...{ series, until: recorded },
    }),
    table: {
      columns: [
        { label: "Model" },
        { label: "Weights" },
        { label: "Cheapest from" },
        { label: "Index", numeric: true },
        { label: "USD per 1M tokens", numeric: true },
        { label: "Hosts", numeric: true },
      ],
      rows: SIDES.flatMap(({ side, word }) => [
        ...data[side].steps.map(({ day, cheapest }) => row(day, cheapest, word, names)),
        ...(data[side].today ? [row(today, data[side].today, word, names)] : []),
      ]).toSorted((a, b) => (String(a[2]) < String(b[2]) ? 1 : -1)),
    },
  };
}

function row(
  day: string,
  cheapest: CheapestModel | null,
  word: string,
  names: TrendNames,
): ChartCell[] {
  if (!cheapest) return ["none offered", word, day, "–", "–", "–"];
  return [
    names.modelCell(cheapest.model),
    word,
    day,
    { text: cheapest.value.toFixed(1), value: cheapest.value },
    { text: usd(cheapest.usd), value: cheapest.usd },
    String(cheapest.price.hosts),
  ];
}

function titleOf({ open, closed, state: { level } }: QualityPriceData): string {
  const [free, shut] = [open.today, closed.today];
  if (!free && !shut) return `No model with an index of ${level} or more is priced today`;
  if (!free)
    return `An index of ${level} costs ${usd(shut?.usd ?? null)} closed; no open model has it`;
  if (!shut)
    return `An index of ${level} costs ${usd(free.usd)} with open weights; no closed model has it`;
  return `An index of ${level} costs ${usd(free.usd)} with open weights today, ${usd(shut.usd)} closed: ${costAgainst(free.usd, shut.usd)}`;
}

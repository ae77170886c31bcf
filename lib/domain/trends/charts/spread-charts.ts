import type { Chart } from "../../charts/chart";
import { rowPlot } from "../../charts/row-plot";
import { type TimeSeries, timePlot } from "../../charts/time-plot";
import { longDate, usd } from "../../format";
import type { ModelPrice } from "../../price";
import type { HostSpread } from "../host-spread";
import type { PriceSeries } from "../price-series";
import { RANGE_LINES, rangeDetails, rangeTable } from "./price-range";
import type { TrendNames } from "./trend-names";

type SpreadData = {
  series: PriceSeries;
  recorded: string;
  today: string;
  mixWords: string;
  sources: string;
  names: TrendNames;
};

const times = (ratio: number) => `${Number(ratio.toFixed(ratio < 10 ? 1 : 0))} times`;

/** What one model costs at its cheapest, its median and its dearest host over time. */
export function hostSpreadChart(data: SpreadData): Chart {
  const { series, recorded, today, mixWords, sources, names } = data;
  const name = names.model(series.model);
  const days = [...series.steps, { day: today, price: series.today }];
  const lines = RANGE_LINES.flatMap(({ look, words, of }): TimeSeries[] => [
    {
      ...{ look, words, form: "steps" },
      points: series.steps.map(({ day, price }) => ({ day, value: price && of(price) })),
    },
    {
      ...{ look, words: null, form: "points", strong: true },
      points: days.flatMap(({ day, price }) =>
        price
          ? [{ day, value: of(price), title: name, details: rangeDetails(day, price, names) }]
          : [],
      ),
    },
  ]);
  return {
    id: "host-spread",
    title: titleOf(name, series.today),
    subtitle: `${name}: price over its hosts, ${mixWords}, USD per 1M tokens`,
    method: `Each host counts once, with its cheapest standard offer. Price events are recorded to ${longDate(recorded)}; the marks of ${longDate(today)} are today’s offers, and between the two nothing is known.`,
    sources,
    plot: timePlot({
      y: { label: "USD per 1M tokens", scale: "log", print: usd },
      ...{ series: lines, until: recorded },
    }),
    table: rangeTable(days, names),
  };
}

function titleOf(name: string, price: ModelPrice | null): string {
  if (!price) return `Nobody asks a price for ${name} today`;
  if (price.hosts === 1) return `${name} has one host with a price, ${usd(price.median)}`;
  const ratio = price.max.value / price.min.value;
  if (ratio === 1) return `All ${price.hosts} hosts ask the same for ${name}, ${usd(price.median)}`;
  return `${name} costs ${usd(price.min.value)} to ${usd(price.max.value)} over ${price.hosts} hosts today, ${times(ratio)} apart`;
}

type SpreadsData = Pick<SpreadData, "mixWords" | "sources" | "names"> & {
  spreads: readonly HostSpread[];
  hostsAtLeast: number;
};

/** Where hosts of one model are furthest apart. */
export function spreadsChart({
  spreads,
  hostsAtLeast,
  mixWords,
  sources,
  names,
}: SpreadsData): Chart {
  const [widest] = spreads;
  const middle = spreads[Math.floor(spreads.length / 2)];
  return {
    id: "spreads",
    title:
      widest && middle
        ? `Hosts of one model are ${times(middle.ratio)} apart in the middle, ${times(widest.ratio)} for ${names.model(widest.model)}`
        : `No model has ${hostsAtLeast} hosts with a price`,
    subtitle: `Dearest over cheapest host of each model with ${hostsAtLeast} or more, ${mixWords}`,
    method: "Each host counts once, with its cheapest standard offer of today.",
    sources,
    plot: rowPlot({
      x: { label: "Dearest ÷ cheapest, widest nine", print: (value) => `×${value}` },
      series: [{ look: "1", words: "Spread" }],
      rows: spreads.map(({ model, ratio, price }) => ({
        name: `${names.model(model)} · ×${ratio.toFixed(1)}`,
        values: [ratio],
        title: names.model(model),
        details: [
          `${usd(price.min.value)} at ${names.host(price.min.host)}`,
          `${usd(price.max.value)} at ${names.host(price.max.host)}`,
          `${price.hosts} hosts, median ${usd(price.median)}`,
        ],
        href: `/models/${model}`,
      })),
    }),
    table: {
      columns: [
        { label: "Model" },
        { label: "Spread", numeric: true },
        { label: "Hosts", numeric: true },
        { label: "Cheapest", numeric: true },
        { label: "Median", numeric: true },
        { label: "Dearest", numeric: true },
      ],
      rows: spreads.map(({ model, ratio, price }) => [
        names.modelCell(model),
        { text: `×${ratio.toFixed(1)}`, value: ratio },
        String(price.hosts),
        { text: usd(price.min.value), value: price.min.value },
        { text: usd(price.median), value: price.median },
        { text: usd(price.max.value), value: price.max.value },
      ]),
    },
  };
}

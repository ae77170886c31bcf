import type { Chart, ChartTable } from "../../charts/chart";
import { type TimeSeries, timePlot } from "../../charts/time-plot";
import { longDate, usd } from "../../format";
import { historyTitle } from "../history-title";
import type { PriceLine } from "../price-lines";
import type { PriceSeries } from "../price-series";
import { ONE_LINE, RANGE_LINES, rangeDetails } from "./price-range";

type HistoryData = {
  series: PriceSeries;
  lines: readonly PriceLine[];
  /** Whose prices: all hosts', or the offers of one that has this name. */
  host: string | null;
  /** Whether its lab's own offers make its price. */
  closed: boolean;
  /** Last recorded day. */
  recorded: string;
  today: string;
  /** `at 3 : 1`. */
  mixWords: string;
  names: { model: string; host: (id: string) => string };
  sources: string;
  table: ChartTable;
  /** Whether the table has changes later than the last recorded day. */
  later: boolean;
};

/** A log scale has no place for 0. */
const drawn = (value: number | null | undefined) => (value ? value : null);

/** What a model costs over time, at each of its hosts or by each offer of one of them. */
export function historyChart(data: HistoryData): Chart {
  const { series, host, recorded, names, sources, table } = data;
  const title = historyTitle(data);
  return {
    id: "price-history",
    title: host === null ? title : `${host}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    subtitle: [`${names.model}: price ${data.mixWords}`, whose(data), "USD per 1M tokens"]
      .filter(Boolean)
      .join(", "),
    method: methodOf(data),
    sources,
    plot: timePlot({
      y: { label: "USD per 1M tokens", scale: "log", print: usd },
      series: [...crowd(data), ...ranges(series, data)],
      until: recorded,
    }),
    table,
  };
}

function whose({ host, closed }: HistoryData): string {
  if (host !== null) return `at ${host}`;
  return closed ? "as its lab asks" : "";
}

function methodOf(data: HistoryData): string {
  const { recorded, today, later } = data;
  const between = later ? "only what the table lists is known" : "nothing is known";
  return `${countedWords(data)} Changes are recorded to ${longDate(recorded)}; the marks of ${longDate(today)} are today’s offers, and between the two ${between}.`;
}

function countedWords({ host, closed }: HistoryData): string {
  if (host !== null) return "The price is that of its cheapest standard offer.";
  if (closed)
    return "The price is the lab’s own cheapest standard offer, the median where it sells at several hosts.";
  return "Each host counts once, with its cheapest standard offer; the median is over those that offered it on a day.";
}

/** A thin line for each host or offer, unless it is the price itself. */
function crowd({ series, lines, host, today, names }: HistoryData): TimeSeries[] {
  if (lines.length < 2 && series.steps.length > 0) return [];
  const nameOf = (id: string) => (host === null ? names.host(id) : id);
  const point = (id: string, day: string, value: number | null) => ({
    ...{ day, value: drawn(value) },
    ...{ title: nameOf(id), details: [usd(value), longDate(day)] },
  });
  const words = host === null ? "Each host" : "Each offer";
  return [
    ...lines.map(({ id, steps }, at): TimeSeries => ({
      ...{ look: "other", form: "steps", thin: true, words: at === 0 ? words : null },
      points: steps.map(({ day, usd: value }) => point(id, day, value)),
    })),
    {
      ...{ look: "other", form: "points", words: null },
      points: lines.map(({ id, today: value }) => point(id, today, value)),
    },
  ];
}

/** The cheapest, the median and the dearest, or the one line that they are. */
function ranges({ steps, today: now }: PriceSeries, data: HistoryData): TimeSeries[] {
  const { today, names } = data;
  const days = [...steps, { day: today, price: now }];
  const kinds = days.some(({ price }) => price && price.hosts > 1) ? RANGE_LINES : [ONE_LINE];
  return kinds.flatMap(({ look, words, of }): TimeSeries[] => {
    const point = ({ day, price }: PriceSeries["steps"][number]) => ({
      ...{ day, value: drawn(price && of(price)) },
      // What is said of a day is said once.
      ...(price && look === "text" && { title: words, details: rangeDetails(day, price, names) }),
    });
    return [
      { ...{ look, words, form: "steps", strong: true }, points: steps.map(point) },
      {
        ...{ look, words: null, form: "points", strong: true },
        points: now ? [point({ day: today, price: now })] : [],
      },
    ];
  });
}

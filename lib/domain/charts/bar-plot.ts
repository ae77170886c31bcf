import type { Weights } from "../model";
import { textWidth } from "./text-width";
import type { Tick } from "./frame";
import { LABEL_SIZE } from "./label-places";
import { type Look, type Plot, perScreen, PLOT_SIZE, type Screen } from "./plot";
import { ticksOf } from "./ticks";

/** One column, with as many parts as there are series; a part of 0 is not drawn. */
export type BarColumn = {
  name: string;
  /** Where the name has no room, e.g. on a phone. */
  short?: string;
  /** In the order of the series. */
  values: readonly number[];
  title: string;
  details: readonly string[];
  href?: string;
  weights?: Weights;
};

type BarPlotSpec = {
  y: { label: string; print: (value: number) => string; to?: number };
  /** From the bottom up. */
  series: readonly { look: Look; words: string }[];
  columns: readonly BarColumn[];
};

/** Room between columns, as a share of a column's place. */
const GAP = 0.24;
const HEAD_ROOM = 1.04;

/** Columns of stacked parts, e.g. a period's counts by kind. */
export function barPlot({ y, series, columns }: BarPlotSpec): Plot | null {
  const totals = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(0, ...totals);
  if (most === 0) return null;
  const high = y.to ?? most * HEAD_ROOM;
  const place = 1 / columns.length;
  const yTicks = ticksOf([0, high], "linear", 5).map((value) => ({
    ...{ value, share: value / high, text: y.print(value) },
  }));
  return {
    x: { ticks: perScreen((screen) => nameTicks(columns, screen)) },
    y: { label: y.label, ticks: perScreen(() => yTicks) },
    bars: columns.flatMap(({ values }, at) => {
      let below = 0;
      return values.flatMap((value, part) => {
        const look = series[part]?.look;
        const from = below;
        below += value;
        if (!look || value === 0) return [];
        const [x, width] = [(at + GAP / 2) * place, (1 - GAP) * place];
        return [{ look, x, width, y: from / high, height: value / high }];
      });
    }),
    ...{ lines: [], marks: [], labels: perScreen(() => []) },
    key: series.length === 1 ? [] : series.map((one) => ({ ...one, form: "bar" as const })),
    spots: columns.map(({ title, details, href, weights }, at) => ({
      ...{ x: (at + 0.5) * place, y: (totals[at] ?? 0) / high, best: true },
      ...{ title, details, href, weights },
    })),
    nearest: "column",
  };
}

/** Every name if all fit, else their short forms, else every second or fourth. */
function nameTicks(columns: readonly BarColumn[], screen: Screen): Tick[] {
  const place = PLOT_SIZE[screen].width / columns.length;
  const fits = (names: readonly string[], room: number) =>
    names.every((name) => textWidth(name, LABEL_SIZE) + 6 <= room);
  const long = columns.map(({ name }) => name);
  const names = fits(long, place) ? long : columns.map(({ name, short }) => short ?? name);
  const every = [1, 2, 3, 4, 6, 8, 12].find((step) => fits(names, place * step)) ?? 16;
  return names.flatMap((text, at) =>
    at % every === 0 ? [{ value: at, share: (at + 0.5) / columns.length, text }] : [],
  );
}

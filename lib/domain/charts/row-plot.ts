import type { Weights } from "../model";
import { LABEL_SIZE, type PlacedLabel } from "./label-places";
import { type Look, perScreen, type Plot, PLOT_SIZE, type Screen } from "./plot";
import { textWidth } from "./text-width";
import { ticksOf } from "./ticks";

/** A bar that lies, with its name above it; parts follow each other from the left. */
export type PlotRow = {
  /** With its figure, e.g. "DeepSeek · 27". */
  name: string;
  values: readonly number[];
  title: string;
  details: readonly string[];
  href?: string;
  weights?: Weights;
};

type RowPlotSpec = {
  x: { label: string; print: (value: number) => string };
  series: readonly { look: Look; words: string }[];
  rows: readonly PlotRow[];
};

/** As many rows as names of 12 px find room for. */
export const MOST_ROWS = 9;
const THICKEST = 0.045;

/** Bars that lie under each other, for names that are longer than a column is wide. */
export function rowPlot({ x, series, rows }: RowPlotSpec): Plot | null {
  const shown = rows.slice(0, MOST_ROWS);
  const totals = shown.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(0, ...totals);
  if (most === 0) return null;
  const place = 1 / shown.length;
  const height = Math.min(THICKEST, place * 0.36);
  /** From below, of a bar's lower edge. */
  const foot = (at: number) => 1 - (at + 0.88) * place;
  return {
    x: {
      ticks: perScreen((screen) =>
        ticksOf([0, most], "linear", PLOT_SIZE[screen].width / 80).map((value) => ({
          ...{ value, share: value / most, text: x.print(value) },
        })),
      ),
    },
    y: { label: x.label, ticks: perScreen(() => []) },
    bars: shown.flatMap(({ values }, at) => {
      let before = 0;
      return values.flatMap((value, part) => {
        const look = series[part]?.look;
        const from = before;
        before += value;
        if (!look || value === 0) return [];
        return [{ look, x: from / most, width: value / most, y: foot(at), height }];
      });
    }),
    ...{ lines: [], marks: [] },
    labels: perScreen((screen) =>
      shown.map(({ name }, at) => nameAbove(name, foot(at) + height, screen)),
    ),
    key: series.length === 1 ? [] : series.map((one) => ({ ...one, form: "bar" as const })),
    spots: shown.map(({ title, details, href, weights }, at) => ({
      ...{ x: (totals[at] ?? 0) / most, y: foot(at) + height / 2, best: true },
      ...{ title, details, href, weights },
    })),
    nearest: "row",
  };
}

function nameAbove(text: string, share: number, screen: Screen): PlacedLabel {
  const y = (1 - share) * PLOT_SIZE[screen].height;
  const box = { left: 0, right: textWidth(text, LABEL_SIZE), top: y - 15, bottom: y };
  return { id: `${text} ${share}`, text, x: 0, y, box, far: false };
}

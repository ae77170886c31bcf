import type { Weights } from "../model";
import { nameMarks, type Stretch } from "./name-marks";
import { along, type Look, type Plot, perScreen, PLOT_SIZE, TICKS_UP, up } from "./plot";
import { domainOf, shareOf } from "./scale";
import { ticksOf } from "./ticks";

/** Something with two figures. */
export type PlotPoint = {
  x: number;
  y: number;
  /** A name beside it, where there is room. */
  label?: string;
  title: string;
  details: readonly string[];
  href?: string;
  weights?: Weights;
};

export type PointSeries = { look: Look; words: string; points: readonly PlotPoint[] };

type PointPlotSpec = {
  x: { print: (value: number) => string };
  y: { label: string; print: (value: number) => string };
  /** Names find room in the order of series and points. */
  series: readonly PointSeries[];
  /** Lines behind the marks, through places with the axes' units; null words are not in the key. */
  lines: readonly {
    look: Look;
    words: string | null;
    points: readonly (readonly [x: number, y: number])[];
  }[];
};

/** About one tick across to so many px. */
const TICK_WIDTH = 90;

/** Marks by two figures, both axes linear; null without any. */
export function pointPlot({ x, y, series, lines }: PointPlotSpec): Plot | null {
  const all = series.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const domains = {
    x: domainOf([...all.map((point) => point.x), ...lines.flatMap((one) => xsOf(one))], "linear"),
    y: domainOf([...all.map((point) => point.y), ...lines.flatMap((one) => ysOf(one))], "linear"),
  };
  const atX = (value: number) => shareOf(value, domains.x, "linear");
  const atY = (value: number) => shareOf(value, domains.y, "linear");
  const placed = series.flatMap(({ look, points }) =>
    points.map((point) => ({ ...point, look, x: atX(point.x), y: atY(point.y) })),
  );
  const drawn = lines.map((line) => ({
    ...line,
    points: line.points.map(([left, height]) => [atX(left), atY(height)] as const),
  }));
  const ticks = (axis: "x" | "y", wanted: number, at: typeof atX, print: typeof x.print) =>
    ticksOf(domains[axis], "linear", wanted).map((value) => ({
      ...{ value, share: at(value), text: print(value) },
    }));
  return {
    x: {
      ticks: perScreen((screen) =>
        ticks("x", PLOT_SIZE[screen].width / TICK_WIDTH, atX, (value) => x.print(value)),
      ),
    },
    y: {
      label: y.label,
      ticks: perScreen(() => ticks("y", TICKS_UP, atY, (value) => y.print(value))),
    },
    bars: [],
    lines: drawn.map(({ look, points }) => ({
      look,
      path: `M${points.map(([left, height]) => `${along(left)} ${up(height)}`).join("L")}`,
    })),
    marks: placed.map(({ look, x, y }) => ({ look, x, y, strong: true })),
    labels: nameMarks(
      placed.map(({ x, y, label }) => ({ x, y, label, strong: true })),
      drawn.flatMap(({ points }) => stretches(points)),
    ),
    key: [
      ...series.map(({ look, words }) => ({ look, form: "mark" as const, words })),
      ...lines.flatMap(({ look, words }) =>
        words === null ? [] : [{ look, form: "line" as const, words }],
      ),
    ],
    spots: placed
      .map(({ x, y, title, details, href, weights }) => ({
        ...{ x, y, title, details, href, weights, best: true },
      }))
      .sort((a, b) => a.x - b.x),
    nearest: "point",
  };
}

type Line = PointPlotSpec["lines"][number];

const xsOf = ({ points }: Line) => points.map(([x]) => x);
const ysOf = ({ points }: Line) => points.map(([, y]) => y);

function stretches(points: readonly (readonly [number, number])[]): Stretch[] {
  return points.slice(1).map(([toX, toY], at) => {
    const [fromX, fromY] = points[at] ?? [toX, toY];
    return [fromX, fromY, toX, toY];
  });
}

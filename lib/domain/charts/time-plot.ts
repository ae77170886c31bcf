import { longDate } from "../format";
import type { Weights } from "../model";
import type { Tick } from "./frame";
import { nameMarks, type Stretch } from "./name-marks";
import {
  along,
  type Look,
  type Plot,
  perScreen,
  PLOT_SIZE,
  type Screen,
  TICKS_UP,
  up,
} from "./plot";
import { dayNumber, dayOf, type Domain, domainOf, type ScaleKind, shareOf } from "./scale";
import { ticksOf } from "./ticks";

/** A value on a day. */
export type TimePoint = {
  day: string;
  /** Null breaks the line. */
  value: number | null;
  /** A name beside it. */
  label?: string;
  /** What is said of it; without a title it is not for pointing at. */
  title?: string;
  details?: readonly string[];
  href?: string;
  weights?: Weights;
};

export type TimeSeries = {
  look: Look;
  /** `steps` hold until the next day, a `line` goes straight there, `points` are marks alone. */
  form: "steps" | "line" | "points";
  /** In the key; null for a line whose marks stand there. */
  words: string | null;
  /** In order of days. */
  points: readonly TimePoint[];
  /** Whether the marks are the ones to see, not the crowd around them. */
  strong?: boolean;
  /** Whether the line is one of a crowd. */
  thin?: boolean;
};

type TimePlotSpec = {
  y: {
    label: string;
    scale: Exclude<ScaleKind, "time">;
    print: (value: number) => string;
    /** Where the axis begins, e.g. 0 for counts; by default a little below the least. */
    from?: number;
  };
  series: readonly TimeSeries[];
  /** Where steps end. */
  until: string;
};

/** Lines, steps and marks over time. */
export function timePlot({ y, series, until }: TimePlotSpec): Plot | null {
  const all = series.flatMap(({ points }) => points);
  const values = all.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return null;
  const days = [...all.map(({ day }) => dayNumber(day)), dayNumber(until)];
  const xDomain = domainOf(days, "time");
  const [low, high] = domainOf(values, y.scale);
  const yDomain: Domain = [y.from ?? low, high];
  const atX = (day: string) => sent(shareOf(dayNumber(day), xDomain, "time"));
  const atY = (value: number) => sent(shareOf(value, yDomain, y.scale));
  const placed = series.map(({ points, ...one }) => ({
    ...one,
    points: points.map((point) => ({
      ...point,
      x: atX(point.day),
      y: point.value === null ? null : atY(point.value),
    })),
  }));
  const known = placed.flatMap((one) =>
    one.points.flatMap((point) => (point.y === null ? [] : [{ ...point, y: point.y, of: one }])),
  );
  return {
    x: { ticks: perScreen((screen) => dayTicks(xDomain, screen)) },
    y: {
      label: y.label,
      ticks: perScreen(() =>
        ticksOf(yDomain, y.scale, TICKS_UP).map((value) => ({
          ...{ value, share: atY(value), text: y.print(value) },
        })),
      ),
    },
    bars: [],
    lines: placed
      .filter(({ form }) => form !== "points")
      .map(({ look, form, points, thin }) => ({
        ...{ look, thin },
        path: linePath(points, form === "steps" ? atX(until) : null),
      })),
    marks: known
      .filter(({ of }) => of.form === "points")
      .map(({ x, y, of }) => ({ look: of.look, x, y, strong: of.strong ?? false })),
    // The newest first: of older names those are left out that find no place.
    labels: nameMarks(
      known
        .map(({ x, y, label, of }) => ({ x, y, label, strong: of.strong ?? false }))
        .sort((a, b) => b.x - a.x),
      linesOf(placed),
    ),
    key: series.flatMap(({ look, form, words, thin }) =>
      words === null ? [] : [{ look, form: keyForm(form, thin), words }],
    ),
    spots: known
      .flatMap(({ x, y, title, details = [], href, weights, of }) =>
        title === undefined
          ? []
          : [{ x, y, title, details, href, weights, best: of.strong ?? false }],
      )
      .sort((a, b) => a.x - b.x),
    nearest: "point",
  };
}

function keyForm(form: TimeSeries["form"], thin = false): Plot["key"][number]["form"] {
  if (form === "points") return "mark";
  return thin ? "thin" : "line";
}

/** To a tenth of a pixel on the widest screen: every place is in the page's HTML. */
function sent(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

/** Px that a tick takes with room beside it. */
const YEAR_WIDTH = 44;
const MONTH_WIDTH = 72;

function dayTicks(domain: Domain, screen: Screen): Tick[] {
  const { width } = PLOT_SIZE[screen];
  const years = ticksOf(domain, "time", width / YEAR_WIDTH);
  const isYearly = years.every((day) => dayOf(day).endsWith("-01-01"));
  const days = isYearly ? years : ticksOf(domain, "time", width / MONTH_WIDTH);
  return days.map((value) => ({
    value,
    share: shareOf(value, domain, "time"),
    text: longDate(dayOf(value).slice(0, isYearly ? 4 : 7)),
  }));
}

type Placed = { x: number; y: number | null };

/** Steps where the end of the last is given, else straight lines. */
function linePath(points: readonly Placed[], end: number | null): string {
  let path = "";
  let drawn = false;
  for (const { x, y } of points) {
    if (end !== null && drawn) path += `H${along(x)}`;
    if (y !== null) path += !drawn ? `M${along(x)} ${up(y)}` : stepTo(x, y, end);
    drawn = y !== null;
  }
  return end !== null && drawn ? `${path}H${along(end)}` : path;
}

function stepTo(x: number, y: number, end: number | null): string {
  return end === null ? `L${along(x)} ${up(y)}` : `V${up(y)}`;
}

/** The stretches of steps and lines, as corners of boxes. */
function linesOf(
  series: readonly { form: TimeSeries["form"]; points: readonly Placed[] }[],
): Stretch[] {
  return series.flatMap(({ form, points }) =>
    points.flatMap(({ x, y }, at): Stretch[] => {
      const next = points[at + 1];
      if (form === "points" || y === null || !next || next.y === null) return [];
      if (form === "line") return [[x, y, next.x, next.y]];
      return [
        [x, y, next.x, y],
        [next.x, y, next.x, next.y],
      ];
    }),
  );
}

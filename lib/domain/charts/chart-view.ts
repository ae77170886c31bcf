import { frontier } from "../frontier";
import type { Weights } from "../model";
import type { ModelRow } from "../row";
import type { Axis, AxisFigure } from "./axis";

/** A model with a figure on both axes. */
export type ChartPoint = {
  id: string;
  name: string;
  labName: string;
  weights: Weights;
  x: AxisFigure;
  y: AxisFigure;
};

/** A model that cannot be drawn, and the axes that it has no figure on. */
export type MissingModel = { id: string; name: string; lacks: "x" | "y" | "both" };

/** What a chart of some models shows. */
export type ChartView = {
  /** From left to right. */
  points: ChartPoint[];
  /** Models that the filters leave, with both figures or not. */
  asked: number;
  /** Those without both. */
  missing: MissingModel[];
  /** Ids of the frontier's models, the best on x first. */
  frontier: string[];
  /** The frontier of all models, where the filters leave another; null where they change nothing. */
  unfiltered: ChartPoint[] | null;
};

/** The chart of the filtered rows, with the frontier they make and the one that all rows make. */
export function chartView(
  rows: readonly ModelRow[],
  all: readonly ModelRow[],
  axes: { x: Axis; y: Axis },
): ChartView {
  const { points, missing } = chartPoints(rows, axes);
  const kept = frontierOf(points, axes);
  const whole = rows.length === all.length ? kept : frontierOf(chartPoints(all, axes).points, axes);
  const ids = kept.map(({ id }) => id);
  const same = whole.length === ids.length && whole.every(({ id }, at) => id === ids[at]);
  return { points, missing, asked: rows.length, frontier: ids, unfiltered: same ? null : whole };
}

function chartPoints(
  rows: readonly ModelRow[],
  axes: { x: Axis; y: Axis },
): Pick<ChartView, "points" | "missing"> {
  const points: ChartPoint[] = [];
  const missing: MissingModel[] = [];
  for (const row of rows) {
    const { id, name, labName, weights } = row;
    const x = axes.x.of(row);
    const y = axes.y.of(row);
    if (x && y) points.push({ id, name, labName, weights, x, y });
    else missing.push({ id, name, lacks: x ? "y" : y ? "x" : "both" });
  }
  points.sort((a, b) => a.x.value - b.x.value || a.y.value - b.y.value || (a.id < b.id ? -1 : 1));
  return { points, missing };
}

function frontierOf(points: readonly ChartPoint[], { x, y }: { x: Axis; y: Axis }): ChartPoint[] {
  const placed = points.map((point) => ({
    ...{ id: point.id, point },
    ...{ x: point.x.value, y: point.y.value },
  }));
  return frontier(placed, { x: x.better, y: y.better }).map(({ point }) => point);
}

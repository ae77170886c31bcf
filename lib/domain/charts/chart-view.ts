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

/** All models on two axes, worked out once for them: filters only choose from it. */
export type WholeChart = {
  /** From left to right. */
  points: ChartPoint[];
  missing: MissingModel[];
  frontier: ChartPoint[];
};

export function wholeChart(all: readonly ModelRow[], axes: { x: Axis; y: Axis }): WholeChart {
  const points: ChartPoint[] = [];
  const missing: MissingModel[] = [];
  for (const row of all) {
    const { id, name, labName, weights } = row;
    const x = axes.x.of(row);
    const y = axes.y.of(row);
    if (x && y) points.push({ id, name, labName, weights, x, y });
    else missing.push({ id, name, lacks: x ? "y" : y ? "x" : "both" });
  }
  points.sort((a, b) => a.x.value - b.x.value || a.y.value - b.y.value || (a.id < b.id ? -1 : 1));
  return { points, missing, frontier: frontierOf(points, axes) };
}

/** The chart of the rows that filters leave, with the frontier they make and the one of all. */
export function chartView(
  rows: readonly ModelRow[],
  whole: WholeChart,
  axes: { x: Axis; y: Axis },
): ChartView {
  const asked = new Set(rows.map(({ id }) => id));
  const isAsked = ({ id }: { id: string }) => asked.has(id);
  const points = whole.points.filter(isAsked);
  const missing = whole.missing.filter(isAsked);
  const frontier = frontierOf(points, axes).map(({ id }) => id);
  const same =
    whole.frontier.length === frontier.length &&
    whole.frontier.every(({ id }, at) => id === frontier[at]);
  return {
    ...{ points, missing, frontier },
    asked: rows.length,
    unfiltered: same ? null : whole.frontier,
  };
}

function frontierOf(points: readonly ChartPoint[], { x, y }: { x: Axis; y: Axis }): ChartPoint[] {
  const placed = points.map((point) => ({
    ...{ id: point.id, point },
    ...{ x: point.x.value, y: point.y.value },
  }));
  return frontier(placed, { x: x.better, y: y.better }).map(({ point }) => point);
}

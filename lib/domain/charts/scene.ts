import type { Better } from "../frontier";
import type { Weights } from "../model";
import type { Axis } from "./axis";
import type { ChartPoint, ChartView } from "./chart-view";
import { domainOf, shareOf, type Domain, type ScaleKind } from "./scale";

/** The part of the axes that is shown. */
export type Window = { x: Domain; y: Domain };

/** Places are shares of the plot, x from the left and y from below, so that they hold at any size. */
export type Line = { x1: number; y1: number; x2: number; y2: number };

export type ScenePoint = {
  point: ChartPoint;
  x: number;
  y: number;
  weights: Weights;
  /** Whether it is on the frontier. */
  best: boolean;
};

/** Everything a chart draws but ticks and names, which depend on its size. */
export type Scene = {
  window: Window;
  points: ScenePoint[];
  /** Intervals and ranges, those of one kind of weights together. */
  spreads: { weights: Weights; best: boolean; line: Line }[];
  frontier: Line[];
  /** The frontier of all models, where filters leave another. */
  unfiltered: Line[];
};

type Axes = { x: Axis; y: Axis };

/** The window that shows every point, and the frontier of all models where filters leave another. */
export function wholeWindow({ points, unfiltered }: ChartView, { x, y }: Axes): Window {
  const shown = points.length === 0 ? [] : [...points, ...(unfiltered ?? [])];
  const values = (side: "x" | "y") => shown.map((point) => point[side].value);
  return { x: domainOf(values("x"), x.scale), y: domainOf(values("y"), y.scale) };
}

export function chartScene(view: ChartView, axes: Axes, window: Window): Scene {
  const { x, y } = axes;
  const place = (point: ChartPoint) => ({
    x: shareOf(point.x.value, window.x, x.scale),
    y: shareOf(point.y.value, window.y, y.scale),
  });
  const kept = new Set(view.frontier);
  const inside = view.points
    .map((point) => {
      const { id, weights } = point;
      return { point, weights, best: kept.has(id), ...place(point) };
    })
    .filter((placed) => isShare(placed.x) && isShare(placed.y));
  const byId = new Map(view.points.map((point) => [point.id, point]));
  const onFrontier = view.frontier.flatMap((id) => byId.get(id) ?? []);
  return {
    window,
    points: inside,
    spreads: inside.flatMap((placed) =>
      spreadLines(placed, axes, window).map((line) => ({
        line,
        weights: placed.weights,
        best: placed.best,
      })),
    ),
    frontier: steps(onFrontier.map(place), x.better),
    unfiltered: steps((view.unfiltered ?? []).map(place), x.better),
  };
}

function spreadLines({ point, x, y }: ScenePoint, axes: Axes, window: Window): Line[] {
  const across = spread(point.x, window.x, axes.x.scale);
  const up = spread(point.y, window.y, axes.y.scale);
  return [
    ...(across ? [{ x1: across[0], x2: across[1], y1: y, y2: y }] : []),
    ...(up ? [{ x1: x, x2: x, y1: up[0], y2: up[1] }] : []),
  ];
}

function spread(
  { low, high }: ChartPoint["x"],
  domain: Domain,
  scale: ScaleKind,
): [number, number] | null {
  if (low === null || high === null || low === high) return null;
  // A log scale never reaches 0; the line goes to the plot's edge.
  const from = low <= 0 && scale === "log" ? 0 : clamp(shareOf(low, domain, scale));
  return [from, clamp(shareOf(high, domain, scale))];
}

/** From each model over to the next one's x, then to its y; from the last one on to the far edge. */
function steps(places: readonly { x: number; y: number }[], betterX: Better): Line[] {
  const edge = betterX === "less" ? 1 : 0;
  const lines = places.flatMap((from, at): Line[] => {
    const to = places[at + 1] ?? { x: edge, y: from.y };
    return [
      { x1: from.x, y1: from.y, x2: to.x, y2: from.y },
      { x1: to.x, y1: from.y, x2: to.x, y2: to.y },
    ];
  });
  return lines.flatMap(clipped);
}

/** The part of an upright or level line within the plot, if any. */
function clipped(line: Line): Line[] {
  const within = {
    ...{ x1: clamp(line.x1), x2: clamp(line.x2) },
    ...{ y1: clamp(line.y1), y2: clamp(line.y2) },
  };
  const level = line.y1 === line.y2;
  const outside = level ? !isShare(line.y1) : !isShare(line.x1);
  const none = within.x1 === within.x2 && within.y1 === within.y2;
  return outside || none ? [] : [within];
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
const isShare = (share: number) => share >= 0 && share <= 1;

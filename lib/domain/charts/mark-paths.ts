import type { Weights } from "../model";
import type { Size } from "./frame";
import type { Line, Scene } from "./scene";

/** Circle, triangle and square about the place that a path has come to, at a scale. */
const SHAPES: Record<Weights, (scale: number) => string> = {
  open: (s) =>
    `m${-4 * s} 0a${4 * s} ${4 * s} 0 1 0 ${8 * s} 0a${4 * s} ${4 * s} 0 1 0 ${-8 * s} 0z`,
  restricted: (s) => `m0 ${-4 * s}l${4.6 * s} ${8 * s}h${-9.2 * s}z`,
  closed: (s) => `m${-4 * s} ${-4 * s}h${8 * s}v${8 * s}h${-8 * s}z`,
};

/** Marks or lines of one look in one path: a surface of 500 points has a dozen elements. */
export type MarkPath = { weights: Weights; best: boolean; d: string };

export function markPaths(
  { points }: Scene,
  size: Size,
  scaleOf: (best: boolean) => number,
): MarkPath[] {
  return grouped(points, ({ x, y, weights, best }) => {
    const [left, top] = [x * size.width, (1 - y) * size.height].map(tenth);
    return `M${left} ${top}${SHAPES[weights](scaleOf(best))}`;
  });
}

export function spreadPaths({ spreads }: Scene, size: Size): MarkPath[] {
  return grouped(spreads, ({ line }) => linePath([line], size));
}

export function linePath(lines: readonly Line[], { width, height }: Size): string {
  return lines
    .map(({ x1, y1, x2, y2 }) => {
      const [left, right] = [x1 * width, x2 * width].map(tenth);
      const [from, to] = [(1 - y1) * height, (1 - y2) * height].map(tenth);
      return `M${left} ${from}L${right} ${to}`;
    })
    .join("");
}

/** Those of the frontier last, so that they lie on top. */
function grouped<T extends { weights: Weights; best: boolean }>(
  items: readonly T[],
  draw: (item: T) => string,
): MarkPath[] {
  const paths = [false, true].flatMap((best) =>
    (Object.keys(SHAPES) as Weights[]).map((weights) => ({ best, weights, d: "" })),
  );
  for (const item of items) {
    const path = paths.find(({ best, weights }) => best === item.best && weights === item.weights);
    if (path) path.d += draw(item);
  }
  return paths.filter(({ d }) => d !== "");
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

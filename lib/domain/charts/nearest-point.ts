import type { ScenePoint } from "./scene";

/** How far from a point the pointer may be to mean it, in px. */
const REACH = 28;

/** The place in the list of the point nearest to a place of the plot, in px from its top left; -1 when none is near. */
export function nearestPoint(
  points: readonly Pick<ScenePoint, "x" | "y">[],
  { width, height }: { width: number; height: number },
  left: number,
  top: number,
): number {
  let nearest = -1;
  let least = REACH * REACH;
  for (const [at, { x, y }] of points.entries()) {
    const distance = (x * width - left) ** 2 + ((1 - y) * height - top) ** 2;
    if (distance < least) {
      least = distance;
      nearest = at;
    }
  }
  return nearest;
}

import type { Axis } from "./axis";
import { shareOf, valueAt, type Domain } from "./scale";
import type { Window } from "./scene";

/** A rectangle of the plot in shares, x from the left and y from below; its corners in any order. */
export type Stretch = { x: readonly [number, number]; y: readonly [number, number] };

/** A rectangle flatter than this means the whole of that side. */
const FLAT = 0.02;
/** The closest look, as a share of the whole. */
const LEAST = 1e-3;

/** The window that a rectangle of the shown one is, within the whole one; null when that is all of it. */
export function zoomTo(
  stretch: Stretch,
  shown: Window,
  whole: Window,
  axes: { x: Axis; y: Axis },
): Window | null {
  const end = (side: "x" | "y"): Domain => {
    const [from, to] = isFlat(stretch[side]) ? [0, 1] : stretch[side];
    const at = (share: number) => valueAt(share, shown[side], axes[side].scale);
    const low = Math.max(at(Math.min(from, to)), whole[side][0]);
    return [low, Math.min(at(Math.max(from, to)), whole[side][1])];
  };
  const window = { x: end("x"), y: end("y") };
  const part = (side: "x" | "y") => {
    const [low, high] = window[side].map((value) => shareOf(value, whole[side], axes[side].scale));
    return (high ?? 1) - (low ?? 0);
  };
  if (part("x") < LEAST || part("y") < LEAST) return shown;
  const all = (["x", "y"] as const).every((side) =>
    window[side].every((value, at) => value === whole[side][at]),
  );
  return all ? null : window;
}

/** A rectangle of a part of the plot's width and height about a place; more than all of it for a part above 1. */
export function stretchAbout({ x, y }: { x: number; y: number }, part: number): Stretch {
  const about = (middle: number) => [middle - part / 2, middle + part / 2] as const;
  return { x: about(x), y: about(y) };
}

function isFlat([from, to]: readonly [number, number]): boolean {
  return Math.abs(to - from) < FLAT;
}

import type { Axis } from "./axis";
import type { Box } from "./box";
import { placeLabels, type Label, type PlacedLabel } from "./label-places";
import { shareOf } from "./scale";
import type { Line, Scene, ScenePoint } from "./scene";
import { ticksOf } from "./ticks";

/** Of a plot without its margins, in px. */
export type Size = { width: number; height: number };

export type Tick = { value: number; share: number; text: string };

/** What of a chart depends on its size: how many ticks there are, and where names find room. */
export type Frame = { x: Tick[]; y: Tick[]; labels: PlacedLabel[] };

/** About one tick to so many px. */
const TICK_WIDTH = 96;
const TICK_HEIGHT = 64;
/** Half of what a mark on the frontier takes. */
const MARK = 6;
const MINOR_MARK = 4;

export function chartFrame(
  scene: Scene,
  axes: { x: Axis; y: Axis },
  size: Size,
  /** Also named, besides the frontier. */
  picked: ReadonlySet<string>,
): Frame {
  const named = scene.points.filter(({ point, best }) => best || picked.has(point.id));
  const others = scene.points.filter((point) => !named.includes(point));
  const box = ({ x, y }: ScenePoint, half: number) => around(x, y, size, half);
  return {
    x: ticks(scene.window.x, axes.x, size.width / TICK_WIDTH),
    y: ticks(scene.window.y, axes.y, size.height / TICK_HEIGHT),
    labels: placeLabels(
      named.map((placed) => toLabel(placed, size)),
      size,
      named.map((placed) => box(placed, MARK)),
      [
        ...others.map((placed) => box(placed, MINOR_MARK)),
        ...scene.frontier.map((line) => lineBox(line, size)),
      ],
    ),
  };
}

function ticks(domain: Scene["window"]["x"], axis: Axis, wanted: number): Tick[] {
  return ticksOf(domain, axis.scale, Math.max(3, Math.floor(wanted))).map((value) => ({
    value,
    share: shareOf(value, domain, axis.scale),
    text: axis.tick(value),
  }));
}

function toLabel({ point: { id, name }, x, y }: ScenePoint, { width, height }: Size): Label {
  return { id, text: name, x: x * width, y: (1 - y) * height };
}

function around(x: number, y: number, { width, height }: Size, half: number): Box {
  const [left, top] = [x * width, (1 - y) * height];
  return { left: left - half, right: left + half, top: top - half, bottom: top + half };
}

function lineBox({ x1, y1, x2, y2 }: Line, { width, height }: Size): Box {
  return {
    left: Math.min(x1, x2) * width - 1,
    right: Math.max(x1, x2) * width + 1,
    top: (1 - Math.max(y1, y2)) * height - 1,
    bottom: (1 - Math.min(y1, y2)) * height + 1,
  };
}

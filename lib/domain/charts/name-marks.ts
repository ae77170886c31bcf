import type { Box } from "./box";
import { type Label, type PlacedLabel, placeLabels } from "./label-places";
import { perScreen, PLOT_SIZE, type Screen } from "./plot";

/** A mark and the name it would like to have; places are shares from the bottom left. */
type Named = { x: number; y: number; label: string | undefined; strong: boolean };

/** A straight part of a line, in shares. */
export type Stretch = [fromX: number, fromY: number, toX: number, toY: number];

const MARK_ROOM = 6;
/** Px above the plot that names may take: where the best are at the top, there is no room below it. */
const ABOVE = 18;
/** The word for what is drawn upwards stands there, at the left. */
const AXIS_NAME: Box = { left: 0, right: 80, top: 0, bottom: ABOVE };

/** Names beside marks on each screen, in the given order; of the later ones those are left out that find no place. */
export function nameMarks(
  points: readonly Named[],
  lines: readonly Stretch[],
): Readonly<Record<Screen, readonly PlacedLabel[]>> {
  return perScreen((screen) => {
    const { width, height } = PLOT_SIZE[screen];
    const at = ({ x, y }: Named) => ({ x: x * width, y: ABOVE + (1 - y) * height });
    const box = (point: Named): Box => {
      const { x, y } = at(point);
      const [left, right] = [x - MARK_ROOM, x + MARK_ROOM];
      return { left, right, top: y - MARK_ROOM, bottom: y + MARK_ROOM };
    };
    const wanted = points.flatMap((point, place): Label[] =>
      point.label === undefined
        ? []
        : [{ id: `${point.label} ${place}`, text: point.label, ...at(point) }],
    );
    const strong = points.filter((point) => point.strong);
    const crowd = points.filter((point) => !point.strong);
    const minor = [...crowd.map(box), ...lines.map((line) => boxOf(line, width, height))];
    const size = { width, height: height + ABOVE };
    return placeLabels(wanted, size, [AXIS_NAME, ...strong.map(box)], minor).map(withoutRoom);
  });
}

function boxOf([fromX, fromY, toX, toY]: Stretch, width: number, height: number): Box {
  return {
    ...{ left: Math.min(fromX, toX) * width - 1, right: Math.max(fromX, toX) * width + 1 },
    top: ABOVE + (1 - Math.max(fromY, toY)) * height - 1,
    bottom: ABOVE + (1 - Math.min(fromY, toY)) * height + 1,
  };
}

/** The same from the top of the plot. */
function withoutRoom({ box, ...label }: PlacedLabel): PlacedLabel {
  const { top, bottom } = box;
  return {
    ...{ ...label, y: label.y - ABOVE },
    box: { ...box, top: top - ABOVE, bottom: bottom - ABOVE },
  };
}

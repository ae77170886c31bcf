import { type Box, overlaps } from "./box";
import { type Leader, leaderCovers, leaderOf, leadersCross } from "./leader";
import { textWidth } from "./text-width";

/** A name for a point; places in px of the plot, y downwards. */
export type Label = { id: string; text: string; x: number; y: number };

export type PlacedLabel = Label & {
  box: Box;
  /** So far from its point that a line should lead there. */
  far: boolean;
};

export const LABEL_SIZE = 12;
const HEIGHT = 15;
const GAP = 8;
/** Of names side by side. */
const BETWEEN = 5;
/** Steps a label may be moved away from its point, in px. */
const REACH = [0, 16, 32, 52, 76] as const;
const FURTHEST = Math.max(...REACH);

/**
 * A place for each label where it covers no other label, no obstacle (marks that must be seen) and
 * nothing outside of the plot, in the given order; one that finds none is left out. The line to a far
 * one crosses no other label, line or obstacle. Of the places it takes the one that is near and
 * covers least of `minor` (other marks, lines).
 */
export function placeLabels(
  labels: readonly Label[],
  size: { width: number; height: number },
  obstacles: readonly Box[],
  minor: readonly Box[],
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  const leaders: Leader[] = [];
  for (const label of labels) {
    let best: { box: Box; cost: number; leader: Leader | null } | null = null;
    const about = reachOf(label);
    const near = minor.filter((other) => overlaps(about, other));
    for (const [step, reach] of REACH.entries()) {
      for (const [order, box] of candidates(label, reach, size.width).entries()) {
        if (isOutside(box, size) || taken.some((other) => overlaps(box, other))) continue;
        const leader = step > 0 ? leaderOf({ ...label, box }) : null;
        if (leaders.some((other) => leaderCovers(other, box))) continue;
        if (leader && (isCrossed(leader, placed, leaders) || covers(leader, obstacles))) continue;
        const covered = near.filter((other) => overlaps(box, other)).length;
        const cost = covered + step * 3 + order / 4;
        if (!best || cost < best.cost) best = { box, cost, leader };
      }
    }
    if (!best) continue;
    taken.push({ ...best.box, left: best.box.left - BETWEEN, right: best.box.right + BETWEEN });
    placed.push({ ...label, box: best.box, far: best.leader !== null });
    if (best.leader) leaders.push(best.leader);
  }
  return placed;
}

function isCrossed(
  leader: Leader,
  names: readonly PlacedLabel[],
  leaders: readonly Leader[],
): boolean {
  return (
    names.some(({ box }) => leaderCovers(leader, box)) ||
    leaders.some((other) => leadersCross(leader, other))
  );
}

/** Whether a line goes through one of the marks that it does not begin at. */
function covers(leader: Leader, marks: readonly Box[]): boolean {
  const [[x, y]] = leader;
  const begins = ({ left, right, top, bottom }: Box) =>
    left <= x && x <= right && top <= y && y <= bottom;
  return marks.some((mark) => !begins(mark) && leaderCovers(leader, mark));
}

/** All that any of a label's candidates could cover. */
function reachOf({ text, x, y }: Label): Box {
  const across = textWidth(text, LABEL_SIZE) + GAP + FURTHEST;
  const down = HEIGHT + GAP + FURTHEST;
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/** Above on the left first: a frontier of cheap and good models leaves room there. */
function candidates({ text, x, y }: Label, reach: number, plotWidth: number): Box[] {
  const width = textWidth(text, LABEL_SIZE);
  // Above and below, a name that would reach over the edge is moved along it.
  const within = (start: number) => Math.max(0, Math.min(plotWidth - width, start));
  const left = x - GAP - width - reach / 2;
  const right = x + GAP + reach / 2;
  const across = [left, right, x - width / 2].map(within);
  const above = y - HEIGHT - GAP + 3 - reach;
  const below = y + GAP - 3 + reach;
  const beside = y - HEIGHT / 2;
  const places = [
    ...across.map((start) => [start, above] as const),
    ...[left, right].map((start) => [start, beside] as const),
    ...across.map((start) => [start, below] as const),
  ];
  return places.map(([start, top]) => ({
    ...{ left: start, right: start + width },
    ...{ top, bottom: top + HEIGHT },
  }));
}

function isOutside(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
}

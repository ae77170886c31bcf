import { type Box, overlaps } from "./box";

type Place = readonly [x: number, y: number];

/** The line from a point to the nearest place of its name's box. */
export type Leader = readonly [from: Place, to: Place];

export function leaderOf({ x, y, box }: { x: number; y: number; box: Box }): Leader {
  return [
    [x, y],
    [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))],
  ];
}

/** Whether a line goes through a box, or lies in it. */
export function leaderCovers(leader: Leader, box: Box): boolean {
  const [[fromX, fromY], [toX, toY]] = leader;
  const around = {
    ...{ left: Math.min(fromX, toX), right: Math.max(fromX, toX) },
    ...{ top: Math.min(fromY, toY), bottom: Math.max(fromY, toY) },
  };
  if (!overlaps(around, box)) return false;
  const corners: Place[] = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ];
  const sides = corners.map((corner) => side(leader, corner));
  return sides.some((at) => at > 0) && sides.some((at) => at < 0);
}

/** Whether two lines cross. */
export function leadersCross(one: Leader, other: Leader): boolean {
  return (
    side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0
  );
}

/** Above 0 on one side of the line, below on the other. */
function side([[fromX, fromY], [toX, toY]]: Leader, [x, y]: Place): number {
  return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
}

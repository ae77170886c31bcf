import type { ReactNode } from "react";

/** The bars' width in px, as in bars.css. */
const WIDTH = 92;

/**
 * The range and the point on a bar, in shares of its scale; null draws none. They are there without a
 * figure too, so that a row that changes keeps its parts. Not a component: a table has a hundred.
 */
export function barMarks(marks: { low: number; mid: number; high: number } | null): ReactNode {
  const { low, mid, high } = marks ?? { low: 0, mid: 0, high: 0 };
  return (
    <>
      <i style={{ left: px(low), width: px(high - low) }} />
      <b hidden={!marks} style={{ left: px(mid) }} />
    </>
  );
}

function px(share: number): number {
  return Math.round(share * WIDTH * 10) / 10;
}

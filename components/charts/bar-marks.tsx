/** The bars' width in px, as in bars.css. */
const WIDTH = 92;

type BarMarksProps = {
  /** Shares of the scale, 0..1; null draws none. */
  marks: { low: number; mid: number; high: number } | null;
};

/** The range and the point on a bar. They are there without a figure too, so that a row that changes keeps its parts. */
export function BarMarks({ marks }: BarMarksProps) {
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

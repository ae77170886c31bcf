/** A histogram as one path for the bars within the chosen range and one for those outside. Drawn only: the slider says it in words. */
export function HistogramBars({
  bars,
  from,
  to,
}: {
  bars: readonly number[];
  from: number;
  to: number;
}) {
  const inside = path(bars, (index) => index >= from && index <= to);
  const outside = path(bars, (index) => index < from || index > to);
  return (
    <svg
      aria-hidden
      className="histogram"
      viewBox={`0 0 ${bars.length} 100`}
      preserveAspectRatio="none"
    >
      <path className="histogram-out" d={outside} />
      <path d={inside} />
    </svg>
  );
}

function path(bars: readonly number[], wanted: (index: number) => boolean): string {
  const highest = Math.max(1, ...bars);
  return bars
    .map((bar, index) => {
      if (bar === 0 || !wanted(index)) return "";
      // The least is seen too.
      const top = Math.round(100 - Math.max(4, (bar / highest) * 100));
      return `M${index + 0.06} 100V${top}h.88V100z`;
    })
    .join("");
}

import type { Axis } from "@/lib/domain/charts/axis";
import type { Size } from "@/lib/domain/charts/frame";

type PlotTitlesProps = {
  axes: { x: Axis; y: Axis };
  /** Whether there is room for the labels only. */
  short: boolean;
};

/** Both axes' titles, each with the way to its better end, placed in the SVG of the plot. */
export function PlotTitles({ axes: { x, y }, short }: PlotTitlesProps) {
  return (
    <g className="plot-titles">
      <text x="50%" y="100%" dy="40" textAnchor="middle">
        {axisTitle(x, "x", short)}
      </text>
      <svg x="0" y="50%" overflow="visible">
        <text transform="translate(-44 0) rotate(-90)" textAnchor="middle">
          {axisTitle(y, "y", short)}
        </text>
      </svg>
    </g>
  );
}

/** Whether whole titles would not fit beside a plot. */
export function isNarrow({ width }: Size): boolean {
  return width < 480;
}

/** `Price … · ← cheaper`, `Quality index · better →`; the arrow stands at its end of the axis. */
export function axisTitle(axis: Axis, side: "x" | "y", short: boolean): string {
  const { better, betterWord } = axis;
  const title = short ? axis.label : axis.title;
  if (better === "more") return `${title} · ${betterWord} →`;
  return side === "x" ? `${title} · ← ${betterWord}` : `← ${betterWord} · ${title}`;
}

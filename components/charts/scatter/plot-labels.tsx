import type { Size } from "@/lib/domain/charts/frame";
import type { PlacedLabel } from "@/lib/domain/charts/label-places";
import { leaderOf } from "@/lib/domain/charts/leader";
import { percentX } from "./percent";

type PlotLabelsProps = { labels: readonly PlacedLabel[]; size: Size };

/** Names beside their points, each moved by so many px as its place was worked out at. */
export function PlotLabels({ labels, size }: PlotLabelsProps) {
  return (
    <g className="plot-labels">
      {labels.map((label) => (
        <svg
          key={label.id}
          x={percentX(label.x / size.width)}
          y={percentX(label.y / size.height)}
          overflow="visible"
        >
          {label.far && <line {...lineTo(label)} />}
          <text x={round(label.box.left - label.x)} y={round(label.box.bottom - 4 - label.y)}>
            {label.text}
          </text>
        </svg>
      ))}
    </g>
  );
}

function lineTo(label: PlacedLabel) {
  const [[x, y], [toX, toY]] = leaderOf(label);
  return { x1: 0, y1: 0, x2: round(toX - x), y2: round(toY - y) };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

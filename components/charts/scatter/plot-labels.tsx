import type { PlacedLabel } from "@/lib/domain/charts/label-places";
import type { Size } from "@/lib/domain/charts/frame";
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
          {label.far && <line {...leader(label)} />}
          <text x={round(label.box.left - label.x)} y={round(label.box.bottom - 4 - label.y)}>
            {label.text}
          </text>
        </svg>
      ))}
    </g>
  );
}

/** From the point to the nearest place of the name's box. */
function leader({ x, y, box }: PlacedLabel) {
  const nearX = Math.min(box.right, Math.max(box.left, x));
  const nearY = Math.min(box.bottom, Math.max(box.top, y));
  return { x1: 0, y1: 0, x2: round(nearX - x), y2: round(nearY - y) };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

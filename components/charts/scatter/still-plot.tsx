import { useMemo } from "react";
import type { Axis } from "@/lib/domain/charts/axis";
import { chartFrame, type Frame, type Size } from "@/lib/domain/charts/frame";
import type { Scene } from "@/lib/domain/charts/scene";
import { percentX, percentY } from "./percent";
import { PlotLabels } from "./plot-labels";
import { isNarrow, PlotTitles } from "./plot-titles";
import { StillMarks } from "./still-marks";

/** Sizes that ticks and names are worked out for where nothing can be measured; plot.css shows the one that fits. */
const SIZES: readonly { name: string; size: Size }[] = [
  { name: "phone", size: { width: 282, height: 322 } },
  { name: "tablet", size: { width: 640, height: 420 } },
  { name: "screen", size: { width: 1080, height: 520 } },
];
const NONE: ReadonlySet<string> = new Set();

type StillPlotProps = { scene: Scene; axes: { x: Axis; y: Axis } };

/**
 * The server's drawing. Recharts draws nothing there, because it learns of its axes in effects; this
 * one needs no size, and the reader sees the same in the same place before and after.
 */
export function StillPlot({ scene, axes }: StillPlotProps) {
  const frames = useMemo(
    () => SIZES.map((given) => ({ ...given, frame: chartFrame(scene, axes, given.size, NONE) })),
    [scene, axes],
  );
  return (
    <svg className="plot-still" aria-hidden>
      {frames.map(({ name, frame, size }) => (
        <g key={name} data-screen={name}>
          <StillAxes frame={frame} />
          <PlotTitles axes={axes} short={isNarrow(size)} />
        </g>
      ))}
      <StillMarks scene={scene} />
      {frames.map(({ name, frame, size }) => (
        <g key={name} data-screen={name}>
          <PlotLabels labels={frame.labels} size={size} />
        </g>
      ))}
    </svg>
  );
}

function StillAxes({ frame: { x, y } }: { frame: Frame }) {
  return (
    <>
      {x.map(({ value, share, text }) => (
        <g key={value}>
          <line className="plot-grid" x1={percentX(share)} x2={percentX(share)} y1="0" y2="100%" />
          <text x={percentX(share)} y="100%" dy="17" textAnchor="middle" className="plot-tick">
            {text}
          </text>
        </g>
      ))}
      {y.map(({ value, share, text }) => (
        <g key={value}>
          <line className="plot-grid" x1="0" x2="100%" y1={percentY(share)} y2={percentY(share)} />
          <text x="0" dx="-8" y={percentY(share)} dy="4" textAnchor="end" className="plot-tick">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

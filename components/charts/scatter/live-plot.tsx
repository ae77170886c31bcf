"use client";

import { CartesianGrid, ScatterChart, XAxis, YAxis } from "recharts";
import type { Axis } from "@/lib/domain/charts/axis";
import type { Frame, Size, Tick } from "@/lib/domain/charts/frame";
import type { Domain } from "@/lib/domain/charts/scale";
import type { Scene } from "@/lib/domain/charts/scene";
import { PLOT_MARGIN } from "./plot-margin";
import { PlotLabels } from "./plot-labels";
import { PlotMarks } from "./plot-marks";
import { isNarrow, PlotTitles } from "./plot-titles";

type LivePlotProps = {
  scene: Scene;
  axes: { x: Axis; y: Axis };
  frame: Frame;
  /** Of the plot without its margins. */
  size: Size;
};

/** The drawing by Recharts: its surface, scales, grid and axes, and in them our marks as one layer. */
export default function LivePlot({ scene, axes, frame, size }: LivePlotProps) {
  const { top, right, bottom, left } = PLOT_MARGIN;
  return (
    <ScatterChart
      width={size.width + left + right}
      height={size.height + top + bottom}
      margin={{ top, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className="plot-live"
    >
      <CartesianGrid syncWithTicks className="plot-grid" />
      <XAxis {...axisProps("x", axes, scene.window.x, frame.x)} height={bottom} />
      <YAxis {...axisProps("y", axes, scene.window.y, frame.y)} width={left} />
      <svg x={left} y={top} {...size} overflow="visible">
        <PlotTitles axes={axes} short={isNarrow(size)} />
        <PlotMarks scene={scene} size={size} />
        <PlotLabels labels={frame.labels} size={size} />
      </svg>
    </ScatterChart>
  );
}

function axisProps(side: "x" | "y", axes: LivePlotProps["axes"], domain: Domain, ticks: Tick[]) {
  const { scale, tick } = axes[side];
  return {
    type: "number",
    // Without a key the axis counts its data instead of taking the domain.
    dataKey: side,
    scale: scale === "log" ? "log" : "linear",
    domain: [...domain],
    allowDataOverflow: true,
    niceTicks: "none",
    ticks: ticks.map(({ value }) => value),
    interval: 0,
    tickFormatter: tick,
    axisLine: false,
    tickLine: false,
    tick: { className: "plot-tick" },
  } as const;
}

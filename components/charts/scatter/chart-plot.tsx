"use client";

import { useMemo, useRef, useState } from "react";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import { chartFrame } from "@/lib/domain/charts/frame";
import { chartScene, wholeWindow, type Window } from "@/lib/domain/charts/scene";
import { zoomTo } from "@/lib/domain/charts/zoom";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import type { Selected } from "@/components/layout/selection";
import { PlotDrawing } from "./plot-drawing";
import { PlotOverlay } from "./plot-overlay";
import { usePlotSize } from "./use-plot-size";
import "./plot.css";

type ChartPlotProps = {
  view: ChartView;
  axes: { x: Axis; y: Axis };
  /** What the chart shows, in words. */
  finding: string;
  sources: SourceNames;
  picked: ReadonlySet<string>;
  /** Without it, points are not for picking. */
  onPick?: (model: Selected) => void;
};

/** A chart with what moves over it. */
export function ChartPlot({ view, axes, finding, sources, picked, onPick }: ChartPlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = usePlotSize(box);
  const [zoom, setZoom] = useState<Window | null>(null);
  const whole = useMemo(() => wholeWindow(view, axes), [view, axes]);
  const window = zoom ?? whole;
  const scene = useMemo(() => chartScene(view, axes, window), [view, axes, window]);
  const measured = useMemo(
    () => size && { size, frame: chartFrame(scene, axes, size, picked) },
    [scene, axes, size, picked],
  );
  return (
    <div ref={box} className="plot">
      <div role="img" aria-label={finding} className="plot-drawing">
        <PlotDrawing scene={scene} axes={axes} measured={measured} />
      </div>
      <PlotOverlay
        {...{ scene, axes, size, finding, sources, picked }}
        {...(onPick && { onPick })}
        zoomed={zoom !== null}
        onZoom={(stretch) => setZoom(stretch && zoomTo(stretch, window, whole, axes))}
      />
    </div>
  );
}

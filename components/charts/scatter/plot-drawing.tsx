"use client";

import { lazy, startTransition, Suspense, useEffect, useState } from "react";
import type { Axis } from "@/lib/domain/charts/axis";
import type { Frame, Size } from "@/lib/domain/charts/frame";
import type { Scene } from "@/lib/domain/charts/scene";
import { StillPlot } from "./still-plot";

const LivePlot = lazy(() => import("./live-plot"));

/** Whether Recharts has drawn here before, so that its code is at hand. */
let atHand = false;

type PlotDrawingProps = {
  scene: Scene;
  axes: { x: Axis; y: Axis };
  /** Null until the plot has been measured. */
  measured: { size: Size; frame: Frame } | null;
};

/** The still drawing until Recharts' code is here, then Recharts' own: a transition, so the first stays as long as it takes. */
export function PlotDrawing({ scene, axes, measured }: PlotDrawingProps) {
  const [live, setLive] = useState(atHand);
  useEffect(() => {
    if (live) atHand = true;
    else startTransition(() => setLive(true));
  }, [live]);
  return (
    <Suspense fallback={null}>
      {live ? (
        measured && <LivePlot scene={scene} axes={axes} {...measured} />
      ) : (
        <StillPlot scene={scene} axes={axes} />
      )}
    </Suspense>
  );
}

"use client";

import { useMemo } from "react";
import { chartAxes, type AxisContext } from "@/lib/domain/charts/axes";
import { finding } from "@/lib/domain/charts/finding";
import { pickAxes } from "@/lib/domain/charts/pick-axes";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import { ChartLegend } from "./chart-legend";
import { ChartPlot } from "./chart-plot";
import { chartSubtitle } from "./chart-words";
import "./charts.css";
import type { FirstChart } from "./first-chart";

type EmbeddedChartProps = {
  first: FirstChart;
  /** What names of axes depend on; the figures are in the points. */
  context: Pick<AxisContext, "mix" | "workload" | "measures">;
  sources: SourceNames;
};

const NONE: ReadonlySet<string> = new Set();

/** One chart alone, as the address has it: to be looked at, not changed. */
export function EmbeddedChart({ first, context, sources }: EmbeddedChartProps) {
  const { view, x, y } = first;
  const axes = useMemo(() => {
    const all = chartAxes({ ...context, models: [], values: {}, provenance: {} });
    const picked = pickAxes(all, { x, y });
    return { x: picked.x, y: picked.y };
  }, [context, x, y]);
  const { title } = finding(view, axes);
  const subtitle = chartSubtitle(view, axes);
  return (
    <>
      <div className="chart-head">
        <div className="chart-finding">
          <h1>{title}</h1>
          <p>{subtitle}</p>
        </div>
      </div>
      <div className="chart-drawing">
        <ChartPlot
          view={view}
          axes={axes}
          finding={`${title}. ${subtitle}`}
          sources={sources}
          picked={NONE}
        />
      </div>
      <div className="chart-foot">
        <ChartLegend view={view} axes={axes} />
      </div>
    </>
  );
}

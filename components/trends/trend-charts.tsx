import type { ReactNode } from "react";
import { ChartFigure } from "@/components/charts/figure/chart-figure";
import type { Chart } from "@/lib/domain/charts/chart";
import "./trends.css";

type TrendChartsProps = {
  charts: readonly Chart[];
  /** What changes a chart, by its id. */
  controls: Readonly<Record<string, ReactNode>>;
};

/** Charts that stand beside another where there is room. */
const HALVES: readonly string[] = [
  ...["moves-lab", "moves-host", "host-spread", "spreads", "top-countries", "releases-countries"],
  ...["licenses", "sizes", "host-countries", "both-kinds"],
];

/** A section's charts. */
export function TrendCharts({ charts, controls }: TrendChartsProps) {
  return (
    <div className="trend-section">
      {charts.map((chart) => (
        <div key={chart.id} data-half={HALVES.includes(chart.id) || undefined}>
          <ChartFigure chart={chart}>{controls[chart.id]}</ChartFigure>
        </div>
      ))}
    </div>
  );
}

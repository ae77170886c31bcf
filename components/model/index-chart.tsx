"use client";

import { ChartFigure } from "@/components/charts/figure/chart-figure";
import { explainChart, type ExplainedIndex } from "@/lib/domain/quality/explain-chart";

/** A model's scores against what its index predicts; made here, for the finished chart is thrice as large. */
export function IndexChart({ explained }: { explained: ExplainedIndex }) {
  return <ChartFigure chart={explainChart(explained)} />;
}

import type { AxisContext } from "@/lib/domain/charts/axes";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import { exploreChart, type ExploredChart } from "@/lib/domain/charts/explore-chart";
import type { Explorable } from "@/lib/domain/summary";
import type { ChartState } from "@/lib/search/charts";

/** What the server sends of a chart: all but the axes, which are functions; their names lead to them. */
export type FirstChart = Omit<ExploredChart, "axes"> & { x: string; y: string };

export function firstChart(
  explorable: Explorable,
  state: ChartState,
  context: AxisContext,
): FirstChart {
  const { axes, view, ...rest } = exploreChart(explorable, state, context);
  return { ...rest, view: lighter(view, state), x: axes.x.id, y: axes.y.id };
}

/** Who is missing is said only below the table. */
function lighter(view: ChartView, { view: form }: ChartState): ChartView {
  return form === "table" ? view : { ...view, missing: [] };
}

import { countFacets, type Facets } from "../facets";
import { compileFilters, filterRows, type Filters, type Problem } from "../filter";
import { rowsAt } from "../row";
import type { Explorable } from "../summary";
import { chartAxes, type AxisContext } from "./axes";
import type { Axis } from "./axis";
import { chartView, wholeChart, type ChartView } from "./chart-view";
import { pickAxes } from "./pick-axes";

/** A chart of a catalogue with what the rail shows beside it. */
export type ExploredChart = {
  view: ChartView;
  axes: { x: Axis; y: Axis };
  facets: Facets;
  problems: Problem[];
  /** Models before filtering. */
  total: number;
};

/** The chart that a page, an embed or a picture shows for a state. */
export function exploreChart(
  explorable: Explorable,
  asked: Filters & { x: string; y: string },
  context: AxisContext,
): ExploredChart {
  const all = rowsAt(explorable, context.mix);
  const { conditions, problems } = compileFilters(asked, explorable.lists);
  const { problems: unknown, ...axes } = pickAxes(chartAxes(context), asked);
  return {
    view: chartView(filterRows(all, conditions), wholeChart(all, axes), axes),
    axes,
    facets: countFacets(all, conditions, explorable.lists),
    problems: [...problems, ...unknown],
    total: all.length,
  };
}

import { explorable } from "@/lib/catalog";
import { chartContext } from "@/lib/catalog/chart-context";
import { sourceNames } from "@/lib/catalog/source-names";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import { exploreChart } from "@/lib/domain/charts/explore-chart";
import { finding, type Finding } from "@/lib/domain/charts/finding";
import { sourceLine } from "@/lib/domain/charts/source-line";
import { loadChart } from "@/lib/search/charts";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { loadWorkload, toWorkload } from "@/lib/search/workload";

/** A chart as pictures and oEmbed show it. */
type SharedChart = {
  view: ChartView;
  axes: { x: Axis; y: Axis };
  finding: Finding;
  /** Where its figures are from, and of what day. */
  source: string;
};

/** What the search parameters of `/charts` show; a bad value counts as its default, as on the page. */
export function sharedChart(search: URLSearchParams): SharedChart {
  const context = chartContext({
    mix: toTokenMix(loadMix(search)),
    workload: toWorkload(loadWorkload(search)),
  });
  const { view, axes } = exploreChart(explorable(), loadChart(search), context);
  const origins = view.points.flatMap(({ x, y }) => [...x.origins, ...y.origins]);
  return {
    view,
    axes,
    finding: finding(view, axes),
    source: `Sources: ${sourceLine(origins, sourceNames())}`,
  };
}

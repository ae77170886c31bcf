import type { Metadata } from "next";
import { EmbeddedChart } from "@/components/charts/scatter/embedded-chart";
import { firstChart } from "@/components/charts/scatter/first-chart";
import { EmbedFrame } from "@/components/share/embed-frame";
import { EmbedNotices } from "@/components/share/embed-notices";
import { explorable } from "@/lib/catalog";
import { chartContext } from "@/lib/catalog/chart-context";
import { sourceNames } from "@/lib/catalog/source-names";
import { sourceLine } from "@/lib/domain/charts/source-line";
import { chartProblems, loadChart } from "@/lib/search/charts";
import { embeddedHref, embedProblems, embedTheme } from "@/lib/search/embed";
import { loadMix, mixProblems, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { loadWorkload, toWorkload } from "@/lib/search/workload";

/** The first HTML shows the chart of the address: no shell goes ahead of it. */
export const instant = false;

export const metadata: Metadata = { title: "Chart" };

export default async function EmbeddedChartPage({ searchParams }: PageProps<"/embed/chart">) {
  const search = requestParams(await searchParams);
  const at = {
    mix: toTokenMix(loadMix(search)),
    workload: toWorkload(loadWorkload(search)),
  };
  const context = chartContext(at);
  const first = firstChart(explorable(), loadChart(search), context);
  const origins = first.view.points.flatMap(({ x, y }) => [...x.origins, ...y.origins]);
  const problems = [
    ...chartProblems(search),
    ...mixProblems(search),
    ...embedProblems(search),
    ...first.problems,
  ];
  return (
    <EmbedFrame
      theme={embedTheme(search)}
      href={embeddedHref("/charts", search)}
      source={`Sources: ${sourceLine(origins, sourceNames())}`}
    >
      <EmbedNotices problems={problems} />
      <EmbeddedChart
        first={first}
        context={{ ...at, measures: context.measures }}
        sources={sourceNames()}
      />
    </EmbedFrame>
  );
}

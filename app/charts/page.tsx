import type { Metadata } from "next";
import { preload } from "react-dom";
import { Charts } from "@/components/charts/scatter/charts";
import { firstChart } from "@/components/charts/scatter/first-chart";
import { catalogHash, explorable } from "@/lib/catalog";
import { chartContext } from "@/lib/catalog/chart-context";
import { sourceNames } from "@/lib/catalog/source-names";
import { loadChart } from "@/lib/search/charts";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { loadWorkload, toWorkload } from "@/lib/search/workload";

/** The first HTML shows the chart of the address: no shell goes ahead of it. */
export const instant = false;

export const metadata: Metadata = { title: "Charts" };

export default async function ChartsPage({ searchParams }: PageProps<"/charts">) {
  const search = requestParams(await searchParams);
  const context = chartContext({
    mix: toTokenMix(loadMix(search)),
    workload: toWorkload(loadWorkload(search)),
  });
  const first = firstChart(explorable(), loadChart(search), context);
  const version = `v=${catalogHash()}`;
  const hrefs = {
    catalog: `/catalog.json?${version}`,
    quality: `/quality.json?${version}`,
    provenance: `/provenance.json?${version}`,
  };
  for (const href of Object.values(hrefs)) preload(href, { as: "fetch", crossOrigin: "anonymous" });
  return <Charts first={first} measures={context.measures} hrefs={hrefs} sources={sourceNames()} />;
}

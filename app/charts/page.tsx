import type { Metadata } from "next";
import { preload } from "react-dom";
import { Charts } from "@/components/charts/scatter/charts";
import { chartSubtitle } from "@/components/charts/scatter/chart-words";
import { firstChart } from "@/components/charts/scatter/first-chart";
import { catalogHash, explorable } from "@/lib/catalog";
import { chartContext } from "@/lib/catalog/chart-context";
import { sourceNames } from "@/lib/catalog/source-names";
import { chartHref, loadChart } from "@/lib/search/charts";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { loadWorkload, toWorkload } from "@/lib/search/workload";
import { shareMetadata } from "@/lib/share/share-metadata";
import { sharedChart } from "@/lib/share/shared-chart";

/** The first HTML shows the chart of the address: no shell goes ahead of it. */
export const instant = false;

export async function generateMetadata({ searchParams }: PageProps<"/charts">): Promise<Metadata> {
  const search = requestParams(await searchParams);
  const { view, axes, finding } = sharedChart(search);
  const path = chartHref(loadChart(search), { ...loadMix(search), ...loadWorkload(search) });
  const description = `${chartSubtitle(view, axes)}. ${finding.shift ?? ""}`.trim();
  return shareMetadata({
    title: finding.title,
    description,
    path,
    image: {
      path: path.replace("/charts", "/charts/image"),
      alt: `${finding.title}. ${description}`,
    },
    oembed: true,
  });
}

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

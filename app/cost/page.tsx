import type { Metadata } from "next";
import { preload } from "react-dom";
import { Cost } from "@/components/cost/cost";
import { firstCost } from "@/components/cost/first-cost";
import { catalogHash, explorable, snapshotDates } from "@/lib/catalog";
import { qualityTable } from "@/lib/catalog/quality";
import { loadCost } from "@/lib/search/cost";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";

export const metadata: Metadata = {
  title: "What a workload costs",
  description:
    "Your requests, tokens, cache and reasoning priced at every open and closed model and every host that serves it, against what you pay now, among the models that are good enough for the task.",
  alternates: { canonical: "/cost" },
};

/** The first HTML shows the view of the address: no shell goes ahead of it. */
export const instant = false;

export default async function CostPage({ searchParams }: PageProps<"/cost">) {
  const search = requestParams(await searchParams);
  const mix = toTokenMix(loadMix(search));
  const first = firstCost(explorable(), qualityTable(), loadCost(search), mix);
  const version = `?v=${catalogHash()}`;
  const hrefs = { catalog: `/catalog.json${version}`, quality: `/quality.json${version}` };
  for (const href of Object.values(hrefs)) preload(href, { as: "fetch", crossOrigin: "anonymous" });
  return <Cost first={first} hrefs={hrefs} dates={snapshotDates()} />;
}

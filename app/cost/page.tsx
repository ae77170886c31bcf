import type { Metadata } from "next";
import { cache } from "react";
import { preload } from "react-dom";
import { Cost } from "@/components/cost/cost";
import { firstCost } from "@/components/cost/first-cost";
import { catalogHash, explorable, snapshotDates } from "@/lib/catalog";
import { qualityTable } from "@/lib/catalog/quality";
import { workloadWords } from "@/lib/domain/cost/cost-verdict";
import { sentenceText } from "@/lib/domain/model-verdict";
import { costHref, loadCost } from "@/lib/search/cost";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { shareMetadata } from "@/lib/share/share-metadata";

/** The first HTML shows the view of the address: no shell goes ahead of it. */
export const instant = false;

/** Worked out once for a request: its metadata and its page both stand on it. */
const answer = cache((query: string) => {
  const search = new URLSearchParams(query);
  const [state, mix] = [loadCost(search), loadMix(search)];
  return {
    state,
    address: costHref(state, mix),
    first: firstCost(explorable(), qualityTable(), state, toTokenMix(mix)),
  };
});

export async function generateMetadata({ searchParams }: PageProps<"/cost">): Promise<Metadata> {
  const { state, address, first } = answer(requestParams(await searchParams).toString());
  const title = "What a workload costs";
  const query = address.slice("/cost".length);
  return shareMetadata({
    title,
    description: [workloadWords(state.workload), ...first.verdict.map(sentenceText)].join(" "),
    path: address,
    image: { path: `/cost/image${query}`, alt: `${title}: ${workloadWords(state.workload)}` },
  });
}

export default async function CostPage({ searchParams }: PageProps<"/cost">) {
  const { first } = answer(requestParams(await searchParams).toString());
  const version = `?v=${catalogHash()}`;
  const hrefs = { catalog: `/catalog.json${version}`, quality: `/quality.json${version}` };
  for (const href of Object.values(hrefs)) preload(href, { as: "fetch", crossOrigin: "anonymous" });
  return <Cost first={first} hrefs={hrefs} dates={snapshotDates()} />;
}

import type { Metadata } from "next";
import { preload } from "react-dom";
import { Explorer } from "@/components/explorer/explorer";
import { firstView } from "@/components/explorer/first-view";
import { explorable, snapshotDates } from "@/lib/catalog";
import { customScores } from "@/lib/catalog/custom-scores";
import { dataHrefs } from "@/lib/catalog/data-hrefs";
import { feedHref } from "@/lib/search/changes";
import { loadExplorer } from "@/lib/search/explorer";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { shareMetadata, SITE } from "@/lib/share/share-metadata";

/** The first HTML shows the view of the address: no shell goes ahead of it. */
export const instant = false;

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const search = requestParams(await searchParams);
  const [filters, mix] = [loadExplorer(search), loadMix(search)];
  return shareMetadata({
    ...SITE,
    feed: {
      title: "What changed of these models",
      path: (format) => feedHref(filters, mix, format),
    },
  });
}

export default async function ExplorerPage({ searchParams }: PageProps<"/">) {
  const search = requestParams(await searchParams);
  const state = loadExplorer(search);
  const custom = customScores(state.tasks);
  const first = firstView(explorable(), state, toTokenMix(loadMix(search)), custom);
  const hrefs = dataHrefs();
  preload(hrefs.catalog, { as: "fetch", crossOrigin: "anonymous" });
  return <Explorer first={first} hrefs={hrefs} dates={snapshotDates()} />;
}

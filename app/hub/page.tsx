import type { Metadata } from "next";
import type { FirstHub } from "@/components/hub/first-hub";
import { Hub } from "@/components/hub/hub";
import { HUB_PAGE, hubListBody } from "@/lib/api/hub-list-body";
import { hubFacets } from "@/lib/hub-site/hub-facets";
import { HubUnavailableError } from "@/lib/hub-site/site-index";
import { hubFacetsHref, hubHref, hubListHref, loadHub } from "@/lib/search/hub";
import { loadMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { shareMetadata, SITE } from "@/lib/share/share-metadata";

/** The first HTML shows the view of the address: no shell goes ahead of it. */
export const instant = false;

export async function generateMetadata({ searchParams }: PageProps<"/hub">): Promise<Metadata> {
  const search = requestParams(await searchParams);
  return shareMetadata({
    title: "Hugging Face Hub",
    description:
      "Search the model repositories of the Hugging Face Hub: license and what it allows, size, downloads, lineage, with counts for every filter.",
    path: hubHref(loadHub(search), loadMix(search)),
    image: SITE.image,
  });
}

export default async function HubPage({ searchParams }: PageProps<"/hub">) {
  return <Hub first={await firstHub(requestParams(await searchParams))} />;
}

async function firstHub(search: URLSearchParams): Promise<FirstHub> {
  const state = loadHub(search);
  const listHref = hubListHref(state, loadMix(search));
  const asked = new URLSearchParams(listHref.split("?")[1]);
  try {
    const [list, { facets }] = await Promise.all([
      hubListBody(asked, { limit: HUB_PAGE, cursor: null }),
      hubFacets(state),
    ]);
    return { listHref, list, facetsHref: hubFacetsHref(state), facets, fault: null };
  } catch (error) {
    if (!(error instanceof HubUnavailableError)) throw error;
    return { fault: error.message };
  }
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimPage } from "@/components/claims/claim-page";
import { VERDICT_WORDS } from "@/lib/domain/claims/claim";
import { claimHref } from "@/lib/search/claims";
import { requestParams } from "@/lib/search/request-params";
import { sharedClaim } from "@/lib/share/shared-claim";
import { shareMetadata } from "@/lib/share/share-metadata";

// Which claim there is decides the answer's status, so nothing is sent before it is known; see proxy.ts.
export const instant = false;

/** Once for a request: the page and its metadata ask for the same. */
const load = cache((id: string, query: string) => sharedClaim(id, new URLSearchParams(query)));

type Props = PageProps<"/claims/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = load(id, requestParams(await searchParams).toString());
  if (!found) return { title: "No such claim", robots: { index: false } };
  const { view, mix } = found;
  const verdict = `${VERDICT_WORDS[view.verdict]}.`;
  return shareMetadata({
    title: `“${view.statement}”`,
    description: `${verdict} ${view.finding}`,
    path: claimHref(view, view.chosen, mix),
    image: {
      path: claimHref(view, view.chosen, mix, "/image"),
      alt: `“${view.statement}” ${verdict} ${view.finding}`,
    },
  });
}

export default async function ClaimRoute({ params, searchParams }: Props) {
  const { id } = await params;
  const found = load(id, requestParams(await searchParams).toString());
  if (!found) notFound();
  return <ClaimPage key={id} {...found} />;
}

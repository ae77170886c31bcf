import type { Metadata } from "next";
import { CompareEmbed } from "@/components/share/compare-embed";
import { EmbedFrame } from "@/components/share/embed-frame";
import { EmbedNotices } from "@/components/share/embed-notices";
import { EmptyState } from "@/components/ui/empty-state";
import { embeddedHref, embedProblems, embedTheme } from "@/lib/search/embed";
import { mixProblems } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { sharedComparison } from "@/lib/share/shared-comparison";

export const metadata: Metadata = { title: "Comparison" };

/** The first HTML shows the comparison of the address: no shell goes ahead of it. */
export const instant = false;

export default async function EmbedComparePage({ searchParams }: PageProps<"/embed/compare">) {
  const search = requestParams(await searchParams);
  const { models, verdict, mix, source, problems } = sharedComparison(search);
  return (
    <EmbedFrame theme={embedTheme(search)} href={embeddedHref("/compare", search)} source={source}>
      <EmbedNotices problems={[...problems, ...mixProblems(search), ...embedProblems(search)]} />
      {models.length === 0 ? (
        <EmptyState title="No models picked" />
      ) : (
        <CompareEmbed models={models} mix={mix} verdict={verdict} />
      )}
    </EmbedFrame>
  );
}

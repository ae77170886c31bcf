import type { Metadata } from "next";
import { connection } from "next/server";
import { cache } from "react";
import { ChartFigure } from "@/components/charts/figure/chart-figure";
import { IndexSilent } from "@/components/hub/index-silent";
import { IndexOrigin } from "@/components/hub/index-origin";
import { StatsControl } from "@/components/hub/stats-controls";
import { PageSection } from "@/components/layout/page-section";
import { SearchNotices } from "@/components/layout/search-notices";
import type { ShareOf } from "@/lib/domain/hub/stats/stats-state";
import { hubGrowthChart, hubMadeOf } from "@/lib/hub-site/hub-stats";
import { hubStatsHref, hubStatsProblems, loadHubStats, valueHref } from "@/lib/search/hub-stats";
import { requestParams } from "@/lib/search/request-params";
import { tableProblems } from "@/lib/search/tables";
import { shareMetadata, SITE } from "@/lib/share/share-metadata";

/** The first HTML shows the charts of the address: no shell goes ahead of it. */
export const instant = false;

/** Once for a request: its metadata and its page both stand on it. */
const load = cache(async (of: ShareOf) => {
  await connection();
  return hubMadeOf(of, valueHref);
});

type Props = PageProps<"/hub/stats">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const state = loadHubStats(requestParams(await searchParams));
  const made = await load(state.of);
  const value = made.state === "answered" ? made.value : null;
  const growth = hubGrowthChart(state.scale, value?.about ?? null);
  const [licenses] = value?.charts ?? [];
  return shareMetadata({
    title: "The Hugging Face Hub: growth and make-up",
    description: `${[growth.title, licenses?.title].filter(Boolean).join(". ")}.`,
    path: hubStatsHref(state),
    image: SITE.image,
  });
}

export default async function HubStatsPage({ searchParams }: Props) {
  const search = requestParams(await searchParams);
  const state = loadHubStats(search);
  const made = await load(state.of);
  const value = made.state === "answered" ? made.value : null;
  const growth = hubGrowthChart(state.scale, value?.about ?? null);
  const ids = [growth, ...(value?.charts ?? [])].map(({ id }) => id);
  return (
    <>
      <SearchNotices problems={[...hubStatsProblems(search), ...tableProblems(search, ids)]} />
      <article className="mx-auto w-full max-w-320 px-5 pt-6 pb-16 max-sm:px-4">
        <h1 className="text-title font-semibold">The Hugging Face Hub in figures</h1>
        <PageSection id="growth" title="Growth">
          <ChartFigure chart={growth}>
            <StatsControl choice="scale" />
          </ChartFigure>
        </PageSection>
        {made.state === "unavailable" ? (
          <IndexSilent
            reason={made.reason}
            elsewhere={{ href: "https://huggingface.co/models", label: "Hugging Face" }}
          />
        ) : (
          <PageSection id="make-up" title="What it is made of">
            <IndexOrigin about={made.value.about} notice={made.value.notice} />
            <StatsControl choice="of" />
            <div className="grid gap-x-10 lg:grid-cols-2">
              {made.value.charts.map((chart) => (
                <ChartFigure key={chart.id} chart={chart} />
              ))}
            </div>
          </PageSection>
        )}
      </article>
    </>
  );
}

import type { Metadata } from "next";
import { cache, type ReactNode } from "react";
import { MixLink } from "@/components/layout/mix-link";
import { PageSection } from "@/components/layout/page-section";
import { PageSections } from "@/components/layout/page-sections";
import { SearchNotices } from "@/components/layout/search-notices";
import { FollowMix } from "@/components/trends/follow-mix";
import { GapControls } from "@/components/trends/gap-controls";
import { LevelControls } from "@/components/trends/level-controls";
import { PeriodControls } from "@/components/trends/period-controls";
import { SpreadControls } from "@/components/trends/spread-controls";
import { TrendCharts } from "@/components/trends/trend-charts";
import { qualityTable } from "@/lib/catalog/quality";
import { loadMix, mixHref, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { tableProblems } from "@/lib/search/tables";
import { shareMetadata } from "@/lib/share/share-metadata";
import { sharedTrends } from "@/lib/share/shared-trends";

/** The first HTML shows the charts of the address: no shell goes ahead of it. */
export const instant = false;

/** Worked out once for a request: its metadata and its page both stand on it. */
const answer = cache((query: string) => sharedTrends(new URLSearchParams(query)));

export async function generateMetadata({ searchParams }: PageProps<"/trends">): Promise<Metadata> {
  const { path, gap } = answer(requestParams(await searchParams).toString());
  return shareMetadata({
    title: "Trends: the gap, prices, who leads",
    description: `${gap.title}. ${gap.subtitle}.`,
    path,
    image: {
      path: path.replace("/trends", "/trends/image"),
      alt: `${gap.title}. ${gap.subtitle}`,
    },
  });
}

/** What other pages say of a section. */
const ELSEWHERE: Readonly<Record<string, ReactNode>> = {
  gap: (
    <MixLink href="/benchmarks" className="link">
      Best open and closed on every benchmark
    </MixLink>
  ),
  prices: (
    <MixLink href="/changes" className="link">
      Every change by day, with feeds
    </MixLink>
  ),
};

export default async function TrendsPage({ searchParams }: PageProps<"/trends">) {
  const search = requestParams(await searchParams);
  const { sections, problems } = answer(search.toString());
  const ids = sections.flatMap(({ charts }) => charts.map(({ id }) => id));
  const measures = qualityTable().measures.map(({ id, label, kind, task }) => ({
    ...{ id, label, kind, task },
  }));
  const controls = {
    records: <GapControls measures={measures} />,
    "quality-price": <LevelControls />,
    "host-spread": <SpreadControls />,
    "releases-labs": <PeriodControls />,
  };
  return (
    <>
      <FollowMix drawn={mixHref("/", toTokenMix(loadMix(search)))} />
      <SearchNotices problems={[...problems, ...tableProblems(search, ids)]} />
      <article className="mx-auto w-full max-w-320 px-5 pt-6 pb-16 max-sm:px-4">
        <h1 className="text-title font-semibold">Trends</h1>
        <p className="mt-2 max-w-210 text-verdict text-pretty">
          How far open weights are behind closed ones, what quality costs over time, and who
          releases and serves it, each from dated figures by a rule that is shown and can be
          changed.
        </p>
        <PageSections sections={sections.map(({ id, title }) => ({ id, label: title }))} />
        {sections.map(({ id, title, paragraph, charts }) => (
          <PageSection key={id} id={id} title={title} detail={ELSEWHERE[id]}>
            {paragraph && <p className="mb-4 max-w-210 text-pretty">{paragraph}</p>}
            <TrendCharts charts={charts} controls={controls} />
          </PageSection>
        ))}
      </article>
    </>
  );
}

import type { Metadata } from "next";
import { cache } from "react";
import { ChangeDays } from "@/components/changes/change-days";
import { Changes } from "@/components/changes/changes";
import { ChangesFoot } from "@/components/changes/changes-foot";
import { ChangesPager } from "@/components/changes/changes-pager";
import { KindFilter } from "@/components/changes/kind-filter";
import { Subscribe } from "@/components/changes/subscribe";
import { ChartFigure } from "@/components/charts/figure/chart-figure";
import { SearchNotices } from "@/components/layout/search-notices";
import { changeNames } from "@/lib/catalog/change-names";
import { feedSubjects } from "@/lib/catalog/feed-subjects";
import { longDate } from "@/lib/domain/format";
import { mixWords } from "@/lib/domain/price-verdict";
import { changesHref, eventsHref, feedHref } from "@/lib/search/changes";
import { toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { tableProblems } from "@/lib/search/tables";
import { sharedChanges } from "@/lib/share/shared-changes";
import { shareMetadata } from "@/lib/share/share-metadata";

/** The first HTML shows the list of the address: no shell goes ahead of it. */
export const instant = false;

/** Worked out once for a request: its metadata and its page both stand on it. */
const answer = cache((query: string) => sharedChanges(new URLSearchParams(query)));

export async function generateMetadata({ searchParams }: PageProps<"/changes">): Promise<Metadata> {
  const { state, mix, view, path } = answer(requestParams(await searchParams).toString());
  const { chart, words } = view;
  return shareMetadata({
    title: words ? `What changed: ${words}` : "What changed: prices, offers, models",
    description: `${chart.title}. ${chart.subtitle}.`,
    path,
    image: {
      path: path.replace("/changes", "/changes/image"),
      alt: `${chart.title}. ${chart.subtitle}.`,
    },
    feed: { title: "What changed", path: (format) => feedHref(state, mix, format) },
  });
}

export default async function ChangesPage({ searchParams }: PageProps<"/changes">) {
  const search = requestParams(await searchParams);
  const { state, mix: mixParams, view } = answer(search.toString());
  const mix = toTokenMix(mixParams);
  const { days, older, chart, recorded, words, models } = view;
  const named = changeNames();
  const names = Object.fromEntries([
    ...state.model.map((id) => [id, named.model(id)] as const),
    ...state.host.map((id) => [id, named.host(id)] as const),
  ]);
  const hasModels = models === null || models.size > 0;
  const { hosts, labs } = feedSubjects();
  return (
    <Changes
      count={view.count}
      facets={view.facets}
      problems={view.problems}
      {...{ hasModels, names, mix }}
    >
      <SearchNotices problems={tableProblems(search, [chart.id])} />
      <h1 className="text-title font-semibold">What changed</h1>
      {words && <p className="text-head text-muted">{words}</p>}
      <p className="mt-2 max-w-210 text-pretty">
        Prices that went up or down, offers that came and went, models that were released, scores
        that their source dates. Prices are recorded from {longDate(recorded.first)} to{" "}
        {longDate(recorded.last)}; each refresh of the data adds what changed since.
      </p>
      <Subscribe
        feeds={[
          { name: "Atom feed", href: feedHref(state, mixParams) },
          { name: "JSON Feed", href: feedHref(state, mixParams, "json") },
        ]}
      />
      {chart.plot && (
        <>
          <h2 className="sr-only">By month</h2>
          <ChartFigure chart={chart} />
        </>
      )}
      {hasModels && (
        <>
          <h2 className="sr-only">By day</h2>
          <KindFilter
            chosen={state.kind}
            counts={view.counts}
            hrefOf={(kind) => changesHref({ ...state, kind, before: null })}
          />
          <ChangeDays
            share={`at ${mixWords(mix)}`}
            days={days.map((one) => ({
              ...one,
              href: changesHref({ ...state, day: one.day, before: null }),
            }))}
          />
          <ChangesPager state={state} older={older} empty={days.length === 0} words={words} />
          <ChangesFoot
            mixWords={mixWords(mix)}
            eventsHref={eventsHref(state, models)}
            hosts={hosts.map(({ id, name }) => ({ name, href: feedHref({ host: [id] }) }))}
            labs={labs.map(({ id, name }) => ({ name, href: feedHref({ lab: [id] }) }))}
          />
        </>
      )}
    </Changes>
  );
}

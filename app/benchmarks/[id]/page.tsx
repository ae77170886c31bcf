import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { BenchmarkFacts } from "@/components/benchmarks/benchmark-facts";
import { ScoreRows } from "@/components/benchmarks/score-rows";
import { ChartFigure } from "@/components/charts/figure/chart-figure";
import { MixLink } from "@/components/layout/mix-link";
import { PageSection } from "@/components/layout/page-section";
import { SearchNotices } from "@/components/layout/search-notices";
import { benchmarkView } from "@/lib/catalog/benchmarks";
import { sourceNames } from "@/lib/catalog/source-names";
import {
  BESIDE_WORDS,
  difficultyWords,
  reportedWords,
  saturationWords,
} from "@/lib/domain/benchmarks/benchmark-words";
import { bestWords } from "@/lib/domain/benchmarks/score-charts";
import { benchmarkProblems } from "@/lib/search/benchmarks";
import { requestParams } from "@/lib/search/request-params";
import { tableProblems } from "@/lib/search/tables";
import { shareMetadata } from "@/lib/share/share-metadata";

// Which benchmark there is decides the answer's status, so nothing is sent before it is known; see proxy.ts.
export const instant = false;

type Props = PageProps<"/benchmarks/[id]">;

/** Worked out once for a request: its metadata and its page both stand on it. */
const view = cache(benchmarkView);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = view(id);
  if (!found) return { title: "No such benchmark", robots: { index: false } };
  const { row, charts } = found;
  const best = bestWords(row);
  return shareMetadata({
    title: `${row.name}: scores of open and closed models`,
    description: `${row.measures}. ${best}.`,
    path: `/benchmarks/${id}`,
    image: {
      path: charts.length === 0 ? "/benchmarks/image" : `/benchmarks/${id}/image`,
      alt: `${row.name}. ${best}.`,
    },
  });
}

export default async function BenchmarkPage({ params, searchParams }: Props) {
  const { id } = await params;
  const found = view(id);
  if (!found) notFound();
  const { row, about, origins, scores, charts } = found;
  const search = requestParams(await searchParams);
  const ids = charts.map((chart) => chart.id);
  return (
    <>
      <SearchNotices problems={[...benchmarkProblems(search), ...tableProblems(search, ids)]} />
      <article className="benchmark">
        <p className="text-head text-muted" data-print="no">
          <MixLink href="/benchmarks" className="link">
            All benchmarks
          </MixLink>
        </p>
        <h1 className="mt-2 text-title font-semibold">{row.name}</h1>
        <p className="mt-1 max-w-210 text-verdict text-pretty">{row.measures}.</p>
        <p className="mt-3 max-w-210 text-verdict text-pretty">
          {[difficultyWords(row), saturationWords(row), reportedWords(row)].join(" ")}
        </p>
        {BESIDE_WORDS[id] && (
          <p className="mt-3 max-w-210 text-pretty">
            <b className="font-medium">Not in the index.</b> {BESIDE_WORDS[id]}
          </p>
        )}
        <BenchmarkFacts row={row} about={about} origins={origins} />
        {charts.length > 0 && <h2 className="sr-only">Charts</h2>}
        {charts.map((chart) => (
          <div key={chart.id} className="mt-6">
            <ChartFigure chart={chart} />
          </div>
        ))}
        {scores.length > 0 && (
          <PageSection
            id="scores"
            title="All scores"
            detail={`${scores.length} scores of ${row.models} models`}
          >
            <ScoreRows row={row} scores={scores} sources={sourceNames()} />
          </PageSection>
        )}
      </article>
    </>
  );
}

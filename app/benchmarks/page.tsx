import type { Metadata } from "next";
import { Benchmarks } from "@/components/benchmarks/benchmarks";
import { BesideIndex } from "@/components/benchmarks/beside-index";
import { ChartFigure } from "@/components/charts/figure/chart-figure";
import { PageSection } from "@/components/layout/page-section";
import { SearchNotices } from "@/components/layout/search-notices";
import { benchmarkRows, benchmarksChart, selfReportedScores } from "@/lib/catalog/benchmarks";
import { sourceNames } from "@/lib/catalog/source-names";
import { count } from "@/lib/domain/format";
import { benchmarksHref, benchmarksProblems, loadBenchmarks } from "@/lib/search/benchmarks";
import { requestParams } from "@/lib/search/request-params";
import { tableProblems } from "@/lib/search/tables";
import { shareMetadata } from "@/lib/share/share-metadata";

/** The first HTML shows the list of the address: no shell goes ahead of it. */
export const instant = false;

export async function generateMetadata({
  searchParams,
}: PageProps<"/benchmarks">): Promise<Metadata> {
  const state = loadBenchmarks(requestParams(await searchParams));
  const { title } = benchmarksChart();
  return shareMetadata({
    title: "Benchmarks: difficulty, saturation, best open and closed scores",
    description: `${title}.`,
    path: benchmarksHref(state),
    image: { path: "/benchmarks/image", alt: title },
  });
}

export default async function BenchmarksPage({ searchParams }: PageProps<"/benchmarks">) {
  const search = requestParams(await searchParams);
  const chart = benchmarksChart();
  const { all, index } = selfReportedScores();
  return (
    <>
      <SearchNotices
        problems={[...benchmarksProblems(search), ...tableProblems(search, [chart.id])]}
      />
      <article className="benchmarks">
        <h1 className="text-title font-semibold">Benchmarks</h1>
        <p className="mt-2 max-w-210 text-verdict text-pretty">
          What each measures, how hard it is, how much room it leaves, and what open and closed
          models reach. Of {count(all.scores)} scores, {count(all.own)} are{" "}
          <a className="link" href="#self-reported">
            self-reported
          </a>
          .
        </p>
        <div className="mt-5">
          <h2 className="sr-only">Difficulty and saturation</h2>
          <ChartFigure chart={chart} />
        </div>
        <PageSection id="all" title="All benchmarks">
          <Benchmarks rows={benchmarkRows()} sources={sourceNames()} />
        </PageSection>
        <PageSection id="beside" title="LMArena and BFCL stand beside the index">
          <BesideIndex rows={benchmarkRows()} />
        </PageSection>
        <PageSection id="self-reported" title="Self-reported scores">
          <p className="max-w-210 text-pretty">
            A score counts as self-reported when it comes from a model developer’s own report, of
            its models or of rivals it compares them with. Each is marked. Weighbridge leaves them
            out of everything it works out itself: the task indices and custom scores. The published
            index is Epoch AI’s own, shown as published, and Epoch fits it to {count(index.scores)}{" "}
            scores of which {count(index.own)} are self-reported, most of them on old benchmarks
            that nobody else ran.
          </p>
        </PageSection>
      </article>
    </>
  );
}

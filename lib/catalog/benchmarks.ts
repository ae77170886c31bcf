import { benchmarkRow, type BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import type { BenchmarkScore } from "@/lib/domain/benchmarks/benchmark-score";
import { difficultyChart } from "@/lib/domain/benchmarks/difficulty-chart";
import {
  againstIndexChart,
  type IndexedScore,
  overTimeChart,
} from "@/lib/domain/benchmarks/score-charts";
import type { Benchmark } from "@/lib/domain/benchmark";
import type { Chart } from "@/lib/domain/charts/chart";
import { sourceLine } from "@/lib/domain/charts/source-line";
import { benchmarkValues } from "@/lib/domain/quality/benchmark-values";
import { expectedScore } from "@/lib/domain/quality/fit-index";
import type { Quality } from "@/lib/domain/quality/measure";
import { fittedScores } from "@/lib/domain/quality/observations";
import { isSelfReported } from "@/lib/domain/quality/self-reported";
import type { Difficulty } from "@/lib/domain/reference";
import type { Score } from "@/lib/domain/score";
import { trendNames } from "@/lib/domain/trends/charts/trend-names";
import { trendPoints } from "@/lib/domain/trends/trend-point";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { snapshotDates } from "./dates";
import { sourceNames } from "./source-names";
import { explorable } from "./summaries";

/** Everything about each benchmark, by its id; worked out once for a process. */
function known(): ReadonlyMap<string, Known> {
  if (made) return made;
  const data = catalog();
  const { models } = byModel(data);
  const difficulties = new Map(data.difficulties.map((one) => [one.benchmark, one]));
  const scores = new Map<string, Score[]>();
  for (const score of data.scores) {
    const own = scores.get(score.benchmark);
    if (own) own.push(score);
    else scores.set(score.benchmark, [score]);
  }
  made = new Map(
    data.curated.benchmarks.map((benchmark) => {
      const own = scores.get(benchmark.id) ?? [];
      const difficulty = difficulties.get(benchmark.id) ?? null;
      const row = benchmarkRow({ benchmark, scores: own, difficulty, models });
      return [benchmark.id, { benchmark, scores: own, difficulty, row }];
    }),
  );
  return made;
}
type Known = {
  benchmark: Benchmark;
  scores: readonly Score[];
  difficulty: Difficulty | null;
  row: BenchmarkRow;
};
let made: ReadonlyMap<string, Known> | undefined;

/** Every benchmark in the order of the curated list, with what is worked out of its scores. */
export function listedBenchmarks(): Pick<Known, "benchmark" | "row">[] {
  return [...known().values()];
}

export function benchmarkRows(): BenchmarkRow[] {
  return listedBenchmarks().map(({ row }) => row);
}

/** How much of all scores is developers' own word, and of those that the index is fitted to. */
export function selfReportedScores(): Record<"all" | "index", { scores: number; own: number }> {
  const { scores, difficulties, curated } = catalog();
  const { benchmarks } = byModel(catalog());
  const fitted = fittedScores({ scores, difficulties, benchmarks: curated.benchmarks });
  const own = scores.filter((score) => {
    const benchmark = benchmarks.get(score.benchmark);
    return benchmark !== undefined && isSelfReported(score, benchmark);
  });
  return {
    all: { scores: scores.length, own: own.length },
    index: {
      scores: fitted.length,
      own: fitted.filter(({ selfReported }) => selfReported).length,
    },
  };
}

/** Difficulty against what the best models reach. */
export function benchmarksChart(): Chart {
  const { sources } = catalog();
  const asOf = sources.find(({ id }) => id === "epoch-difficulties")?.asOf ?? null;
  const placed = [...known().values()].filter(({ difficulty }) => difficulty !== null);
  const values = placed.flatMap(({ benchmark, scores }) =>
    Object.values<Quality>(benchmarkValues(benchmark, scores)),
  );
  const origins = [...values, ...placed.map(() => ({ source: "epoch-difficulties", asOf }))];
  return difficultyChart(
    placed.map(({ row }) => row),
    sourceLine(origins, sourceNames()),
  );
}

/** Where some of a benchmark's scores are from. */
type ScoreOrigin = {
  name: string;
  homepage: string;
  license: string;
  asOf: string;
  scores: number;
};

/** What the page of one benchmark shows. */
export type BenchmarkView = {
  row: BenchmarkRow;
  about: Pick<Benchmark, "unit" | "released" | "url" | "source" | "seen">;
  origins: ScoreOrigin[];
  scores: BenchmarkScore[];
  charts: Chart[];
};

/** One benchmark with its scores and charts; null when there is no such benchmark. */
export function benchmarkView(id: string): BenchmarkView | null {
  const found = known().get(id);
  if (!found) return null;
  const { benchmark, row, scores } = found;
  const { unit, released, url, source, seen } = benchmark;
  return {
    row,
    about: { unit, released, url, source, seen },
    origins: originsOf(scores),
    scores: scores.map((score) => detailOf(score, found)),
    charts: row.models === 0 ? [] : chartsOf(found),
  };
}

function originsOf(scores: readonly Score[]): ScoreOrigin[] {
  return catalog().sources.flatMap(({ id, name, homepage, license, asOf }) => {
    const own = scores.filter(({ source }) => source === id).length;
    return own === 0 ? [] : [{ name, homepage, license, asOf, scores: own }];
  });
}

function detailOf(score: Score, { benchmark, difficulty }: Known): BenchmarkScore {
  const { model: id, version, value, votes, ranBy, date, asOf, source, url } = score;
  const { models, labs, index } = byModel(catalog());
  const model = models.get(id);
  const indexed = index.get(id)?.value ?? null;
  // Other sources' scores are not corrected for chance as the index asks.
  const fitted = source === "epoch" && difficulty !== null && indexed !== null;
  return {
    ...{ model: id, name: model?.name ?? id, lab: labs.get(model?.lab ?? "")?.name ?? "" },
    ...{ weights: model?.weights.value ?? "closed", released: model?.released?.value ?? null },
    ...{ version, value, votes, index: indexed },
    expected: fitted ? expectedScore(indexed, difficulty) : null,
    uncorrected: source !== "epoch" && difficulty !== null && (benchmark.chance ?? 0) > 0,
    ...{ ranBy, selfReported: isSelfReported(score, benchmark), date, asOf, source, url },
  };
}

function chartsOf({ benchmark, scores, row }: Known): Chart[] {
  const { index } = byModel(catalog());
  const values = benchmarkValues(benchmark, scores);
  const names = trendNames(explorable(), catalog().curated.hosts);
  const days = new Map(catalog().sources.map(({ id, asOf }) => [id, asOf]));
  const line = (...more: string[]) =>
    sourceLine(
      [
        ...Object.values(values),
        ...more.map((source) => ({ source, asOf: days.get(source) ?? null })),
      ],
      sourceNames(),
    );
  const models = catalog().models.flatMap(({ id, name, weights }): IndexedScore[] => {
    const [value, indexed] = [values[id], index.get(id)];
    return value && indexed
      ? [
          {
            ...{ model: id, name, weights: weights.value, index: indexed },
            ...{ value: value.value, selfReported: value.selfReported },
          },
        ]
      : [];
  });
  const against = againstIndexChart({
    ...{ row, models, names },
    sources: line("epoch-index", ...(row.difficulty === null ? [] : ["epoch-difficulties"])),
  });
  return [
    overTimeChart({
      ...{ row, names, until: snapshotDates().index, sources: line("epoch-versions") },
      ...trendPoints(catalog().models, values),
    }),
    ...(against ? [against] : []),
  ];
}

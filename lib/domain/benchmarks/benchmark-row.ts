import type { Benchmark } from "../benchmark";
import type { Model, Weights } from "../model";
import { benchmarkValues } from "../quality/benchmark-values";
import type { Quality } from "../quality/measure";
import { benchmarkState, type BenchmarkState } from "../quality/saturation";
import type { Difficulty } from "../reference";
import type { Score } from "../score";

/** The best figure of one kind of weights. */
export type BestScore = {
  /** Id and name. */
  model: string;
  name: string;
  /** On the benchmark's scale: a fraction 0..1, or a rating. */
  value: number;
  /** Whether it is from a model developer's own report. */
  selfReported: boolean;
};

/** One benchmark as the list of all has it. */
export type BenchmarkRow = Pick<
  Benchmark,
  "id" | "name" | "task" | "measures" | "chance" | "scale" | "runBy"
> &
  Pick<BenchmarkState, "models" | "fifthBest" | "saturation" | "selfReported"> & {
    /** Points of the Epoch Capabilities Index at which a model is expected to reach half; null for one that the index leaves out. Epoch's. */
    difficulty: number | null;
    /** How fast the expected score rises there: the factor of the logistic curve, per point of the index. Epoch's. */
    slope: number | null;
    /** How many scores there are; a model may have several. */
    scores: number;
    best: Readonly<Record<Weights, BestScore | null>>;
    /** When the newest model with a score came out: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
    newest: string | null;
    /** Where most of the scores are from, and the newest day one of them is of. */
    source: string | null;
    asOf: string | null;
  };

/** Of how many of its models there is only a developer's own figure, as a fraction; null without models. */
export function selfReportedShare({
  models,
  selfReported,
}: Pick<BenchmarkRow, "models" | "selfReported">): number | null {
  return models === 0 ? null : selfReported / models;
}

type Given = {
  benchmark: Benchmark;
  scores: readonly Score[];
  difficulty: Pick<Difficulty, "difficulty" | "slope"> | null;
  models: ReadonlyMap<string, Pick<Model, "name" | "weights" | "released">>;
};

export function benchmarkRow({ benchmark, scores, difficulty, models }: Given): BenchmarkRow {
  const { id, name, task, measures, chance, scale, runBy } = benchmark;
  const values = benchmarkValues(benchmark, scores);
  const { fifthBest, saturation, selfReported, ...state } = benchmarkState(scale, values);
  const best = (weights: Weights) => {
    const own = Object.entries(values).filter(
      ([model]) => models.get(model)?.weights.value === weights,
    );
    const found = benchmarkState(scale, Object.fromEntries(own)).best;
    if (!found) return null;
    const { model, value } = found;
    const selfReported = values[model]?.selfReported ?? false;
    return { model, name: models.get(model)?.name ?? model, value, selfReported };
  };
  return {
    ...{ id, name, task, measures, chance, scale, runBy },
    ...{ difficulty: difficulty?.difficulty ?? null, slope: difficulty?.slope ?? null },
    ...{ models: state.models, scores: scores.length, fifthBest, saturation, selfReported },
    best: { open: best("open"), restricted: best("restricted"), closed: best("closed") },
    newest: newestOf(Object.keys(values), models),
    ...originOf(Object.values(values)),
  };
}

function newestOf(ids: readonly string[], models: Given["models"]): string | null {
  const days = ids.flatMap((id) => models.get(id)?.released?.value ?? []);
  return days.sort().at(-1) ?? null;
}

function originOf(values: readonly Quality[]): Pick<BenchmarkRow, "source" | "asOf"> {
  const counts = new Map<string, number>();
  for (const { source } of values) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const days = values.map(({ asOf }) => asOf).sort();
  return { source: most?.[0] ?? null, asOf: days.at(-1) ?? null };
}

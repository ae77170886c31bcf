import { coverageWords } from "@/lib/domain/quality/coverage-words";
import { explainIndex, type ExplainedScore } from "@/lib/domain/quality/explain";
import type { IndexView, TaskStanding } from "@/lib/domain/quality/index-view";
import { noIndexWords } from "@/lib/domain/quality/no-index-words";
import { fittedScores, type FittedScore } from "@/lib/domain/quality/observations";
import { taskCoverage, type TaskCoverage } from "@/lib/domain/quality/task-coverage";
import { taskQualities } from "@/lib/domain/quality/task-quality";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { qualityTable } from "./quality";
import { sourceNames } from "./source-names";

/** What the page of a model says of its index: why it is what it is, or why it has none. */
export function indexView(model: string): IndexView {
  const { index, models, scores, benchmarks } = byModel(catalog());
  const name = (benchmark: string) => benchmarks.get(benchmark)?.name ?? benchmark;
  const fitted = fittedByModel().get(model) ?? [];
  const explained = indexExplained(model);
  const published = index.get(model);
  const weights = models.get(model)?.weights.value;
  if (!explained || !published || !weights) {
    const why = noIndexWords({
      ...{ fitted: fitted.length, scores: scores.get(model)?.length ?? 0 },
      asOf: catalog().sources.find(({ id }) => id === "epoch")?.asOf ?? null,
    });
    return { explained: null, why };
  }
  const { value, source, asOf } = published;
  const used = new Set([...explained, published].map((known) => known.source));
  return {
    explained: {
      ...{ index: { value, source, asOf }, weights, scores: explained.map(inShort) },
      names: Object.fromEntries(explained.map(({ benchmark }) => [benchmark, name(benchmark)])),
      sources: Object.fromEntries(Object.entries(sourceNames()).filter(([id]) => used.has(id))),
    },
    tasks: taskStandings(model, name),
    asOf: fitted[0]?.score.asOf ?? asOf,
  };
}

/** Figures finer than any page shows them are not worth their bytes. */
function inShort(score: ExplainedScore): ExplainedScore {
  const { observed, expected, surprise, pull } = score;
  return {
    ...score,
    ...{ observed: short(observed), expected: short(expected), surprise: short(surprise) },
    pull: pull === null ? null : short(pull),
  };
}

function short(value: number): number {
  return Number(value.toFixed(5));
}

function taskStandings(model: string, name: (benchmark: string) => string): TaskStanding[] {
  const qualities = new Map(
    taskQualities(qualityTable(), model).map(({ task, quality }) => [task, quality]),
  );
  return tasksCovered(model).map((coverage): TaskStanding => {
    const { task } = coverage;
    const quality = qualities.get(task);
    return quality
      ? { task, quality }
      : { task, quality: null, why: coverageWords(coverage, name) };
  });
}

/** Why a model's index is what it is, the most surprising score first; null for a model without an index. */
export function indexExplained(model: string): ExplainedScore[] | null {
  const index = byModel(catalog()).index.get(model);
  return index ? explainIndex(index.value, fittedByModel().get(model) ?? []) : null;
}

/** For each task, what the model's scores come to: why it has an index there, or none. */
export function tasksCovered(model: string): TaskCoverage[] {
  return taskCoverage(fittedByModel().get(model) ?? []);
}

/** Every model's scores on the scale of the index; worked out once. */
export function fittedByModel(): ReadonlyMap<string, FittedScore[]> {
  if (known) return known;
  const { scores, difficulties, curated } = catalog();
  const fresh = new Map<string, FittedScore[]>();
  for (const fit of fittedScores({ scores, difficulties, benchmarks: curated.benchmarks })) {
    const own = fresh.get(fit.score.model);
    if (own) own.push(fit);
    else fresh.set(fit.score.model, [fit]);
  }
  known = fresh;
  return fresh;
}
let known: ReadonlyMap<string, FittedScore[]> | undefined;

import { coverageWords } from "@/lib/domain/quality/coverage-words";
import { explainIndex, type ExplainedScore } from "@/lib/domain/quality/explain";
import { explainChart } from "@/lib/domain/quality/explain-chart";
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
    const asOf = catalog().sources.find(({ id }) => id === "epoch")?.asOf ?? null;
    const all = scores.get(model)?.length ?? 0;
    return { chart: null, why: noIndexWords({ fitted: fitted.length, scores: all, asOf }) };
  }
  const sources = sourceNames();
  return {
    chart: explainChart({ index: published, weights, scores: explained, name, sources }),
    tasks: taskStandings(model, name),
    asOf: fitted[0]?.score.asOf ?? published.asOf,
  };
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

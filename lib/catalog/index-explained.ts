import { explainIndex, type ExplainedScore } from "@/lib/domain/quality/explain";
import { fittedScores, type FittedScore } from "@/lib/domain/quality/observations";
import { taskCoverage, type TaskCoverage } from "@/lib/domain/quality/task-coverage";
import { byModel } from "./by-model";
import { catalog } from "./catalog";

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

import { catalog, explorable } from "@/lib/catalog";
import type { ModelSummary } from "@/lib/domain/summary";

/**
 * The model of the catalogue whose weights a repo holds. Only where the catalogue names that very repo,
 * letter for letter, for one model alone: a wrong join would be worse than none.
 */
export function modelOfRepo(id: string): ModelSummary | undefined {
  known ??= byRepo();
  return known.get(id);
}
let known: ReadonlyMap<string, ModelSummary> | undefined;

function byRepo(): Map<string, ModelSummary> {
  const summaries = new Map(explorable().models.map((model) => [model.id, model]));
  const models = new Map<string, ModelSummary>();
  const shared = new Set<string>();
  for (const { id, hubRepo } of catalog().models) {
    const summary = summaries.get(id);
    if (!hubRepo || !summary) continue;
    if (models.has(hubRepo.value)) shared.add(hubRepo.value);
    models.set(hubRepo.value, summary);
  }
  for (const repo of shared) models.delete(repo);
  return models;
}

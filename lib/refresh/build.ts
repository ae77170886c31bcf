import type { CuratedFiles, SnapshotFiles } from "@/lib/catalog/files";
import { hubLicenses } from "@/lib/domain/join/hub-licenses";
import { join } from "@/lib/domain/join/join";
import type { PriceEventFact } from "@/lib/domain/facts";
import type { SourceMeta } from "@/lib/domain/source-meta";
import type { FactsById } from "@/lib/sources";

/**
 * The snapshot that a set of loaded sources gives: the same sources always give the same bytes. Price events
 * that refreshes recorded themselves count from where upstream's own history ends.
 */
export function buildSnapshot(
  { facts, meta }: { facts: FactsById; meta: SourceMeta[] },
  curated: CuratedFiles,
  recorded: readonly PriceEventFact[],
): SnapshotFiles {
  const published = facts["models.dev-price-events"];
  const covered = published.reduce((last, { date }) => (date > last ? date : last), "");
  const joined = join(
    {
      offers: [...facts["models.dev"], ...facts["pi-ai"]],
      priceEvents: [...published, ...recorded.filter(({ date }) => date > covered)],
      index: facts["epoch-index"],
      versions: facts["epoch-versions"],
      scores: [...facts.epoch, ...facts.lmarena, ...facts.bfcl, ...facts["models.dev-benchmarks"]],
      hubRepos: facts["hub-repos"],
      architectures: facts["hub-architectures"],
      repoLinks: facts["hub-links"],
      researched: facts["researched-models"],
      parameters: [...facts["tracked-models"].parameters, ...facts["license-tracker"].parameters],
      licenses: [...facts["license-tracker"].licenses, ...facts["repo-licenses"]],
      releaseDates: facts["tracked-models"].releaseDates,
    },
    { ...curated, notes: curated.models },
  );
  const benchmarks = new Map(
    curated.benchmarks.flatMap((entry) =>
      [entry.names.epoch ?? []].flat().map((name) => [name, entry.id] as const),
    ),
  );
  return {
    models: joined.models,
    offers: joined.offers,
    index: joined.index,
    scores: joined.scores,
    difficulties: facts["epoch-difficulties"].map((fact) => ({
      benchmark: benchmarks.get(fact.name) ?? fact.name,
      anchor: fact.isAnchor,
      difficulty: fact.difficulty,
      slope: fact.slope,
      asOf: fact.asOf,
    })),
    "hub-repos": joined.hubRepos,
    "hub-growth": facts["hub-growth"],
    "hub-licenses": hubLicenses(facts["hub-repos"], curated.licenses),
    "price-events": joined.priceEvents,
    gpus: facts["gpu-prices"].gpus,
    "gpu-prices": facts["gpu-prices"].prices,
    sources: meta,
    unmatched: joined.unmatched,
  };
}

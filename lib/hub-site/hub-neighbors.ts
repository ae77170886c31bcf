import type { IndexedRepo } from "@/lib/domain/hub/indexed-repo";
import type { KnownAncestor, LineageRepo } from "@/lib/domain/hub/ancestry";
import { nearModels, type NearModels } from "@/lib/domain/hub/near-models";
import { licenseFinder } from "@/lib/domain/join/license-name";
import type { License } from "@/lib/domain/license";
import type { Explorable } from "@/lib/domain/summary";
import { byModel } from "@/lib/catalog/by-model";
import { catalog, explorable } from "@/lib/catalog";

type Repo = LineageRepo & IndexedRepo;

/** The models of the catalogue nearest to a repo of the Hub, with their summaries in the same order. */
export function hubNeighbors(
  repo: Repo,
  ancestors: readonly KnownAncestor<Repo>[],
): NearModels & { explorable: Explorable } {
  const { models, repos } = byModel(catalog());
  const { models: summaries, lists } = explorable();
  const candidates = summaries.map((summary) => {
    const hubRepo = models.get(summary.id)?.hubRepo?.value ?? null;
    const bases = repos.get(hubRepo?.toLowerCase() ?? "")?.baseModels ?? [];
    return { ...summary, hubRepo, bases: bases.map(({ repo: base }) => base) };
  });
  const near = nearModels(repo, ancestors, candidates);
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return {
    ...near,
    explorable: { models: near.models.flatMap(({ id }) => byId.get(id) ?? []), lists },
  };
}

/** The curated entry of a repo's license tag; null when the tag is not in our list or names no license. */
export function taggedLicense(tag: string | null): License | null {
  const { licenses } = catalog().curated;
  const id = licenseFinder(licenses)(tag ?? "");
  return licenses.find((license) => license.id === id) ?? null;
}

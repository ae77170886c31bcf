import type { HubEntry } from "@/lib/domain/hub/hub-entry";
import { type Gate, type Relation, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import type { IndexedRepo } from "../repo";
import { storedParameters } from "./stored-parameters";
import { isPackedByTags, originOfTags } from "./tags";

export function fromHubEntry(entry: HubEntry): IndexedRepo {
  return {
    id: entry.id,
    // Several are rare; the first is the one the Hub shows first.
    license: entry.licenses[0] ?? null,
    task: entry.task,
    library: entry.library,
    ...storedParameters(
      entry.safetensors?.total ?? 0,
      entry.safetensors?.parameters ?? {},
      isPackedByTags(entry.tags),
    ),
    downloads: entry.downloads,
    likes: entry.likes,
    trending: entry.trendingScore ? Math.round(entry.trendingScore) : null,
    gated: entry.gated === "false" ? "no" : (entry.gated satisfies Gate),
    created: seconds(entry.created),
    changed: seconds(entry.lastModified),
    ...originOf(entry),
  };
}

function originOf({ baseModels, tags }: HubEntry): { relation: Relation; bases: string[] } {
  const byTags = originOfTags(tags);
  if (baseModels.length === 0) return byTags;
  const said = baseModels.find(({ relation }) => relation !== null)?.relation;
  const known = RELATIONS.find((relation) => relation === said && relation !== "base");
  return {
    relation: known ?? (byTags.relation === "base" ? "finetune" : byTags.relation),
    bases: [...new Set(baseModels.map(({ repo }) => repo))],
  };
}

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

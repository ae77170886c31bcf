import type { HubRepoFact } from "@/lib/domain/facts";
import type { Gate } from "@/lib/domain/hub/repo-kinds";
import type { IndexedRepo } from "../repo";
import { isPackedByTags, originOfTags } from "./tags";
import { storedParameters } from "./stored-parameters";

/** A gathered fact about a repo as a row of the seed. */
export function fromHubFact(fact: HubRepoFact): IndexedRepo {
  const stored = storedParameters(fact.safetensorsTotal ?? 0, {}, isPackedByTags(fact.tags));
  return {
    id: fact.repo,
    license: fact.license,
    task: fact.pipeline,
    library: fact.library,
    // What the publisher states needs no unpacking.
    ...(fact.totalParameters === null
      ? stored
      : { parameters: fact.totalParameters, parametersDoubt: null }),
    downloads: fact.downloads30d,
    likes: fact.likes,
    trending: null,
    gated: gateOf(fact.gated),
    created: seconds(fact.created),
    changed: seconds(fact.lastModified),
    ...originOfTags(fact.tags),
  };
}

function gateOf(gated: string | null): Gate | null {
  if (gated === "auto" || gated === "manual") return gated;
  return gated === null ? null : gated === "false" ? "no" : "yes";
}

const seconds = (day: string | null): number | null =>
  day === null ? null : Date.parse(`${day}T00:00:00Z`) / 1000;

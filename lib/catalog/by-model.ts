import type { Catalog } from "./catalog";

/** A catalogue's lists by id, and what it has of each model by the model's id; made once for a catalogue. */
export function byModel(data: Catalog): ReturnType<typeof lookups> {
  const known = made.get(data);
  if (known) return known;
  const fresh = lookups(data);
  made.set(data, fresh);
  return fresh;
}
const made = new WeakMap<Catalog, ReturnType<typeof lookups>>();

function lookups({ curated, ...data }: Catalog) {
  return {
    models: byId(data.models),
    labs: byId(curated.labs),
    hosts: byId(curated.hosts),
    licenses: byId(curated.licenses),
    benchmarks: byId(curated.benchmarks),
    /** By the repository's name in lower case: the Hub does not tell case apart. */
    repos: new Map(data["hub-repos"].map((repo) => [repo.id.toLowerCase(), repo])),
    index: new Map(data.index.map((score) => [score.model, score])),
    offers: grouped(data.offers),
    scores: grouped(data.scores),
  };
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

/** Items by their model's id, in their order. */
export function grouped<T extends { model: string }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(item.model);
    if (group) group.push(item);
    else groups.set(item.model, [item]);
  }
  return groups;
}

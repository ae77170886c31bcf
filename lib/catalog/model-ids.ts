import path from "node:path";
import { z } from "zod";
import { readJson } from "./read-json";

const Entry = z.object({ id: z.string(), hubRepo: z.object({ value: z.string() }).nullable() });

type Known = { ids: ReadonlySet<string>; ofRepo: ReadonlyMap<string, string> };
let known: Known | undefined;

/** Read without the rest of the catalogue: the proxy runs apart from the pages. */
function models(): Known {
  if (known) return known;
  const entries = readJson(path.join(process.cwd(), "data/snapshot"), "models", z.array(Entry));
  const ofRepo = new Map<string, string>();
  for (const { id, hubRepo } of entries) {
    const repo = hubRepo?.value.toLowerCase();
    if (repo && (!ofRepo.has(repo) || isNamedAs(id, repo))) ofRepo.set(repo, id);
  }
  known = { ids: new Set(entries.map(({ id }) => id)), ofRepo };
  return known;
}

/** Several names of an API may be of the same weights: theirs is the one that is called as they are. */
function isNamedAs(id: string, repo: string): boolean {
  return id.slice(id.indexOf("/") + 1) === repo.slice(repo.indexOf("/") + 1);
}

/** Ids of all models. */
export function modelIds(): ReadonlySet<string> {
  return models().ids;
}

/** The model whose weights a Hub repo holds, in whatever case its name is written; null when it is none of ours. */
export function modelIdOfRepo(repo: string): string | null {
  return models().ofRepo.get(repo.toLowerCase()) ?? null;
}

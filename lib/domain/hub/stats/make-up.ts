import type { Relation } from "../repo-kinds";
import type { SizeClass } from "../size-class";

/** Repos, and their downloads in 30 days together; a repo whose downloads are not known adds none. */
export type Amount = { repos: number; downloads: number };

/** Repos with a value. */
export type Part<Value> = Amount & { value: Value };

/** What the whole index is made of, each list with most repos first; null are repos that say nothing. */
export type HubMakeUp = {
  licenses: Part<string | null>[];
  tasks: Part<string | null>[];
  libraries: Part<string | null>[];
  kinds: Part<Relation>[];
  sizes: Part<SizeClass | null>[];
  /** Of the owners asked for, spelt as the index has them. */
  owners: Part<string>[];
};

export function sumOf(parts: readonly Amount[]): Amount {
  return parts.reduce(
    (sum, { repos, downloads }) => ({
      repos: sum.repos + repos,
      downloads: sum.downloads + downloads,
    }),
    { repos: 0, downloads: 0 },
  );
}

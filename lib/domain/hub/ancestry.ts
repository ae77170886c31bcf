import type { CommercialUse } from "../license";
import type { IndexedRepo } from "./indexed-repo";
import type { Relation } from "./repo-kinds";

/** What a lineage needs of a repo. */
export type LineageRepo = Pick<IndexedRepo, "id" | "license" | "relation" | "bases"> & {
  commercialUse: CommercialUse;
};

/** A repo up the chain; `repo` is null when the index does not have it. */
export type KnownAncestor<Repo = LineageRepo> = {
  /** 1 for the repos it was made from itself, 2 for theirs. */
  generation: number;
  id: string;
  repo: Repo | null;
};

export type AncestryNode<Repo = LineageRepo> = {
  id: string;
  repo: Repo | null;
  /** What the repo below is to this one. */
  step: Relation;
  /** Stands in the tree already, or is the repo itself: a chain that comes back to itself ends there. */
  again: boolean;
  parents: AncestryNode<Repo>[];
};

/** What a repo was made from, as a tree that grows from it; each ancestor is unfolded once. */
export function ancestry<Repo extends LineageRepo>(
  repo: Repo,
  ancestors: readonly KnownAncestor<Repo>[],
): AncestryNode<Repo>[] {
  const known = new Map(ancestors.map((ancestor) => [ancestor.id, ancestor.repo]));
  const unfolded = new Set([repo.id]);
  const parentsOf = (child: Repo): AncestryNode<Repo>[] => {
    // An ancestor that was not looked up is beyond the last generation.
    const ids = child.bases.filter((id) => known.has(id) || unfolded.has(id));
    const nodes = ids.map((id) => {
      const again = unfolded.has(id);
      unfolded.add(id);
      return { id, again, parent: known.get(id) ?? null };
    });
    return nodes.map(({ id, again, parent }) => ({
      ...{ id, again, repo: parent, step: child.relation },
      parents: parent && !again ? parentsOf(parent) : [],
    }));
  };
  return parentsOf(repo);
}

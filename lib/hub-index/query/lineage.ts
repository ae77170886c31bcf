import type { Engine } from "../engine/engine";
import { UNKNOWN } from "../engine/tables";
import { type Relation, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import type { CommercialUses } from "./conditions";
import { type ListedRepo, toListedRepo } from "./listed-repo";
import { search } from "./search";

/** A repo in full: with all the repos it names as its origin. */
export type FullRepo = ListedRepo & { bases: string[] };

export type Ancestor = {
  /** 1 for the repos it was made from itself, 2 for theirs. */
  generation: number;
  id: string;
  /** Null when the index does not have it: private, renamed or gone. */
  repo: FullRepo | null;
};

export type HubLineage = {
  repo: FullRepo;
  /** Nearest first; a chain that comes back to itself ends there. */
  ancestors: Ancestor[];
  /** How many repos name it as their origin, by what they are to it. */
  children: { relation: Relation; count: number; most: ListedRepo[] }[];
};

/** Chains longer than this are a mistake in what people wrote. */
const GENERATIONS = 12;
const MOST_CHILDREN = 5;

export async function get(
  engine: Engine,
  uses: CommercialUses,
  id: string,
): Promise<FullRepo | null> {
  const { db, dictionary, idIs } = engine;
  const row = await db.selectFrom("hub_repo").selectAll().where(idIs(id)).executeTakeFirst();
  if (!row) return null;
  const further = await db
    .selectFrom("hub_link")
    .select("base")
    .where("child", "=", row.place)
    .orderBy("base")
    .execute();
  const codes = row.base === UNKNOWN ? [] : [row.base, ...further.map(({ base }) => base)];
  return {
    ...toListedRepo(row, dictionary, uses),
    bases: codes.flatMap((code) => dictionary.value("base", code) ?? []),
  };
}

/** What a repo was made from, up to the first, and what was made from it. Null when the index does not have it. */
export async function lineage(
  engine: Engine,
  uses: CommercialUses,
  id: string,
): Promise<HubLineage | null> {
  const repo = await get(engine, uses, id);
  if (!repo) return null;
  const [ancestors, children] = await Promise.all([
    ancestorsOf(engine, uses, repo),
    childrenOf(engine, uses, repo.id),
  ]);
  return { repo, ancestors, children };
}

async function ancestorsOf(
  engine: Engine,
  uses: CommercialUses,
  repo: FullRepo,
): Promise<Ancestor[]> {
  const seen = new Set([repo.id]);
  const ancestors: Ancestor[] = [];
  let parents = repo.bases;
  for (let generation = 1; generation <= GENERATIONS && parents.length > 0; generation += 1) {
    const next: string[] = [];
    for (const id of parents) {
      if (seen.has(id)) continue;
      seen.add(id);
      const found = await get(engine, uses, id);
      ancestors.push({ generation, id, repo: found });
      next.push(...(found?.bases ?? []));
    }
    parents = next;
  }
  return ancestors;
}

async function childrenOf(
  engine: Engine,
  uses: CommercialUses,
  id: string,
): Promise<HubLineage["children"]> {
  const kinds = RELATIONS.filter((relation) => relation !== "base");
  const found = await Promise.all(
    kinds.map(async (relation) => {
      const query = { base: id, relations: [relation], limit: MOST_CHILDREN };
      const { total, rows } = await search(engine, uses, query);
      return { relation, count: total, most: rows };
    }),
  );
  return found.filter(({ count }) => count > 0);
}

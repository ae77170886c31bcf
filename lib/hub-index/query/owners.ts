import type { Engine } from "../engine/engine";
import { wordsOf } from "../text/words";
import { type CommercialUses, conditionsOf, withText } from "./conditions";
import type { HubFilters } from "./hub-query";

/** Owners of most repos with how many, most first. */
export type OwnerCount = { owner: string; count: number };

/** The owners of most repos under all filters but the one by owner. */
export async function owners(
  engine: Engine,
  uses: CommercialUses,
  { authors: _, ...filters }: HubFilters,
  limit: number,
): Promise<OwnerCount[]> {
  const { db } = engine;
  const match = filters.text?.trim() ? await engine.match(wordsOf(filters.text)) : undefined;
  if (match === null) return [];
  const counts = await db
    .selectFrom("hub_repo")
    .select("author")
    .select((repos) => repos.fn.countAll<number>().as("count"))
    .where("author", "<>", 0)
    .where(withText(match, [...conditionsOf(engine, uses, filters).values()]))
    .groupBy("author")
    .orderBy("count", "desc")
    .orderBy("author")
    .limit(limit)
    .execute();
  if (counts.length === 0) return [];
  const names = await db
    .selectFrom("hub_dictionary")
    .select(["code", "value"])
    .where("field", "=", "author")
    .where(
      "code",
      "in",
      counts.map(({ author }) => author),
    )
    .execute();
  const nameOf = new Map(names.map(({ code, value }) => [code, value]));
  return counts.map(({ author, count }) => ({ owner: nameOf.get(author) ?? "", count }));
}

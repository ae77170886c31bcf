import type { Engine } from "../engine/engine";
import { type CommercialUses, selectionOf } from "./conditions";
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
  const counts = await engine.countAuthors(await selectionOf(engine, uses, filters), limit);
  if (counts.length === 0) return [];
  const names = await engine.db
    .selectFrom("hub_dictionary")
    .select(["code", "value"])
    .where("field", "=", "author")
    .where(
      "code",
      "in",
      counts.map(({ code }) => code),
    )
    .execute();
  const nameOf = new Map(names.map(({ code, value }) => [code, value]));
  return counts.map(({ code, count }) => ({ owner: nameOf.get(code) ?? "", count }));
}

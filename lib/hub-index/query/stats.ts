import { sql } from "kysely";
import type { Engine } from "../engine/engine";
import type { IndexMeta } from "../engine/index-meta";
import type { CommercialUses } from "./conditions";
import { facets, type HubFacets } from "./facets";
import { type OwnerCount, owners } from "./owners";

export type HubStats = {
  meta: IndexMeta;
  facets: HubFacets;
  /** Repos created in each month, `YYYY-MM`, oldest first; those without a date are left out. */
  createdByMonth: { month: string; count: number }[];
  /** The owners of most repos. */
  owners: OwnerCount[];
};

const MOST_OWNERS = 50;

/** What the Hub is made of: counts over the whole index. */
export async function stats(engine: Engine, uses: CommercialUses): Promise<HubStats> {
  const [all, createdByMonth, most] = await Promise.all([
    facets(engine, uses, {}),
    countByMonth(engine),
    owners(engine, uses, {}, MOST_OWNERS),
  ]);
  return { meta: engine.meta, facets: all, createdByMonth, owners: most };
}

async function countByMonth({ db }: Engine): Promise<HubStats["createdByMonth"]> {
  // Days are counted by the database, months here: the two databases have no date function in common.
  const day = sql<number>`floor(created / 86400.0)`;
  const days = await db
    .selectFrom("hub_repo")
    .select(day.as("day"))
    .select((repos) => repos.fn.countAll<number>().as("count"))
    .where("created", "is not", null)
    .groupBy(day)
    .execute();
  const months = new Map<string, number>();
  for (const { day: number, count } of days) {
    const month = new Date(Number(number) * 86_400_000).toISOString().slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return [...months]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

import { type Expression, type RawBuilder, sql, type SqlBool } from "kysely";
import type { Engine, RankedHits, TextMatch } from "../engine/engine";
import { wordsOf } from "../text/words";
import { type CommercialUses, type Condition, conditionsOf, withText } from "./conditions";
import { decodeCursor, encodeCursor, type Position } from "./cursor";
import type { HubQuery, HubSort } from "./hub-query";
import { type ListedRepo, toListedRepo } from "./listed-repo";

export type HubPage = {
  rows: ListedRepo[];
  total: number;
  /** Where the next page begins; null after the last. */
  next: string | null;
  /** Whether no repo has the text as typed, and these have one a slip away from it. */
  corrected: boolean;
};

const DEFAULT_LIMIT = 50;
export const GREATEST_LIMIT = 500;

const NOTHING: HubPage = { rows: [], total: 0, next: null, corrected: false };

/** One page of the repos that fulfil a query, in its order. Throws a `CursorError` for a cursor that is not its own. */
export async function search(
  engine: Engine,
  uses: CommercialUses,
  query: HubQuery,
): Promise<HubPage> {
  const position = query.cursor === undefined ? null : decodeCursor(query, query.cursor);
  const limit = Math.min(Math.max(1, Math.floor(query.limit ?? DEFAULT_LIMIT)), GREATEST_LIMIT);
  const match = query.text?.trim() ? await engine.match(wordsOf(query.text)) : undefined;
  if (match === null) return NOTHING;
  const sort = query.sort ?? (match ? "relevance" : "downloads");
  const conditions = [...conditionsOf(engine, uses, query).values()];

  const ranked = conditions.length === 0 && sort === "relevance" ? match?.ranked : undefined;
  const { rows, total } = ranked
    ? await rankedPage(engine, ranked, position, limit)
    : await selectedPage(engine, { query, sort, match, conditions, position, limit });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map((row) => toListedRepo(row, engine.dictionary, uses)),
    total,
    next:
      rows.length > limit && last
        ? encodeCursor(query, { value: last[valueOf(sort)], rank: last.rank, place: last.place })
        : null,
    corrected: match?.corrected ?? false,
  };
}

/** Relevance ends in downloads. */
const valueOf = (sort: HubSort) => (sort === "relevance" ? "downloads" : sort);

const COLUMNS = [
  ...(["place", "id", "author", "license", "task", "library", "relation", "gated"] as const),
  ...(["doubt", "base", "parameters", "downloads", "likes", "trending", "created"] as const),
  "changed" as const,
];

/** The engine knows the order: only the page's own rows are read. */
async function rankedPage(
  { db, placeIn }: Engine,
  ranked: RankedHits,
  position: Position | null,
  limit: number,
) {
  const hits = ranked.page(position, limit + 1);
  const found = await db
    .selectFrom("hub_repo")
    .select(COLUMNS)
    .where(placeIn(hits.map(({ place }) => place)))
    .execute();
  const byPlace = new Map(found.map((row) => [row.place, row]));
  const rows = hits.flatMap(({ rank, place }) => {
    const row = byPlace.get(place);
    return row ? [{ ...row, rank }] : [];
  });
  return { rows, total: ranked.count };
}

type Selection = {
  query: HubQuery;
  sort: HubSort;
  match: TextMatch | undefined;
  conditions: readonly Condition[];
  position: Position | null;
  limit: number;
};

async function selectedPage(engine: Engine, selection: Selection) {
  const { query, sort, match, conditions, position, limit } = selection;
  const direction = query.direction ?? "desc";
  const column = valueOf(sort);
  const rank = sort === "relevance" && match ? match.rank : sql<number>`0`;
  const page = engine.db
    .selectFrom("hub_repo")
    .where(withText(match, conditions))
    .select(COLUMNS)
    .select(rank.as("rank"))
    .$if(position !== null, (repos) =>
      repos.where(isAfter(rank, sql.ref(column), direction, position)),
    )
    .$if(sort === "relevance" && match !== undefined, (repos) => repos.orderBy(rank))
    .orderBy(column, (order) => (direction === "asc" ? order.asc() : order.desc()).nullsLast())
    .orderBy("place")
    .limit(limit + 1);
  const isAll = match === undefined && conditions.length === 0;
  const [rows, total] = await Promise.all([
    page.execute(),
    isAll ? engine.meta.rows : countOf(engine, match, conditions),
  ]);
  return { rows, total };
}

async function countOf(
  { db }: Engine,
  match: TextMatch | undefined,
  conditions: readonly Condition[],
): Promise<number> {
  if (match?.ranked && conditions.length === 0) return match.ranked.count;
  const { count } = await db
    .selectFrom("hub_repo")
    .select((repos) => repos.fn.countAll<number>().as("count"))
    .where(withText(match, conditions))
    .executeTakeFirstOrThrow();
  return count;
}

/** Rows past a position: a worse rank, or the same and a later value, or both the same and a later place. */
function isAfter(
  rank: RawBuilder<number>,
  column: RawBuilder<unknown>,
  direction: "asc" | "desc",
  position: Position | null,
): Expression<SqlBool> {
  if (!position) return sql<boolean>`true`;
  const { value, place } = position;
  const later = sql.raw(direction === "asc" ? ">" : "<");
  const isLater =
    value === null
      ? sql`(${column} is null and place > ${place})`
      : sql`(${column} ${later} ${value} or ${column} is null or (${column} = ${value} and place > ${place}))`;
  return sql<boolean>`(${rank} > ${position.rank} or (${rank} = ${position.rank} and ${isLater}))`;
}

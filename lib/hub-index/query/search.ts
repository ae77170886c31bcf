import { type Expression, type RawBuilder, sql, type SqlBool } from "kysely";
import type { HubSort } from "@/lib/domain/hub/hub-sort";
import type { Engine, TextMatch } from "../engine/engine";
import { wordsOf } from "../text/words";
import {
  type CommercialUses,
  type Condition,
  conditionsOf,
  isOfKind,
  type NamedConditions,
  withText,
} from "./conditions";
import { decodeCursor, encodeCursor, type Position } from "./cursor";
import type { HubQuery } from "./hub-query";
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
  const named = conditionsOf(engine, uses, query);
  const conditions = [...named.values()];

  const isAsRanked = sort === "relevance" && query.direction !== "asc" && conditions.length === 0;
  const ranked = isAsRanked ? match?.ranked : undefined;
  const selection = { query, sort, match, conditions, position, limit: limit + 1 };
  const [hits, total] = ranked
    ? [ranked.page(position, limit + 1), ranked.count]
    : await Promise.all([selectHits(engine, selection), countHits(engine, match, named)]);
  const rows = await rowsAt(engine, hits.slice(0, limit));
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => toListedRepo(row, engine.dictionary, uses)),
    total,
    next:
      hits.length > limit && last
        ? encodeCursor(query, { value: last[valueOf(sort)], rank: last.rank, place: last.place })
        : null,
    corrected: total > 0 && match?.corrected === true,
  };
}

/** Relevance ends in downloads. */
const valueOf = (sort: HubSort) => (sort === "relevance" ? "downloads" : sort);

const COLUMNS = [
  ...(["place", "id", "author", "license", "task", "library", "relation", "gated"] as const),
  ...(["doubt", "base", "parameters", "downloads", "likes", "trending", "created"] as const),
  "changed" as const,
];

type Hit = { rank: number; place: number };

/**
 * The rows of a page, in its order. Read apart from finding them: a column store that sorts whole rows reads far more of
 * them than the page shows.
 */
async function rowsAt({ db, placeIn, shown }: Engine, hits: readonly Hit[]) {
  const rows = new Map(hits.map(({ place }) => [place, shown.peek(place)]));
  const missing = [...rows].flatMap(([place, row]) => (row ? [] : place));
  const read =
    missing.length === 0
      ? []
      : await db.selectFrom("hub_repo").select(COLUMNS).where(placeIn(missing)).execute();
  for (const row of read) rows.set(row.place, row);
  return hits.flatMap(({ rank, place }) => {
    const row = rows.get(place);
    if (!row) return [];
    shown.set(place, row);
    return [{ ...row, rank }];
  });
}

type Selection = {
  query: HubQuery;
  sort: HubSort;
  match: TextMatch | undefined;
  conditions: readonly Condition[];
  position: Position | null;
  limit: number;
};

function selectHits(engine: Engine, selection: Selection): Promise<Hit[]> {
  const { query, sort, match, conditions, position, limit } = selection;
  const direction = query.direction ?? "desc";
  const column = valueOf(sort);
  const isRanked = sort === "relevance" && match !== undefined;
  const rank = isRanked ? match.rank : sql<number>`0`;
  return engine.db
    .selectFrom("hub_repo")
    .select("place")
    .select(rank.as("rank"))
    .where(withText(match, conditions))
    .$if(position !== null, (repos) =>
      repos.where(isAfter(rank, sql.ref(column), direction, position)),
    )
    .$if(isRanked, (repos) => repos.orderBy(rank))
    .orderBy(column, (order) => (direction === "asc" ? order.asc() : order.desc()).nullsLast())
    .orderBy("place")
    .limit(limit)
    .execute();
}

async function countHits(
  { db, meta }: Engine,
  match: TextMatch | undefined,
  named: NamedConditions,
): Promise<number> {
  const conditions = [...named.values()];
  if (conditions.length === 0 && !match) return meta.rows;
  if (conditions.length === 0 && match?.ranked) return match.ranked.count;
  if (!match && isOfKind(named.keys())) {
    const { count } = await db
      .selectFrom("hub_count")
      .select(sql<number>`coalesce(sum(repos), 0)`.as("count"))
      .where((repos) => withText(undefined, conditions)(repos as never))
      .executeTakeFirstOrThrow();
    return count;
  }
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

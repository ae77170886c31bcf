import { type Expression, type Kysely, type RawBuilder, sql, type SqlBool } from "kysely";
import { type Found, NOTHING_FOUND, type Page, type Selection } from "../engine/selection";
import type { IndexMeta } from "../engine/index-meta";
import type { RepoTable, Tables } from "../engine/tables";
import { LeastRecent } from "@/lib/domain/least-recent";
import { isOfKind, whereAll } from "./conditions-sql";
import { ranksOf } from "./ranks-of";
import type { TextMatch } from "./text-match";

/** About 10 MB of them. */
const KEPT_ROWS = 20_000;
const KEPT_TOTALS = 500;
/** About so many rows are walked in their order, and read where they lie, in the time all are read one after another. */
const MOST_WALKED = 150_000;

const COLUMNS = [
  ...(["place", "id", "author", "license", "task", "library", "relation", "gated"] as const),
  ...(["doubt", "base", "parameters", "downloads", "likes", "trending", "created"] as const),
  "changed" as const,
];

type Hit = { rank: number; place: number };
export type Match = (words: readonly string[]) => Promise<TextMatch | null>;

/** Another build has taken the place of the one that was asked: its rows have other places. */
export class ReplacedError extends Error {
  override name = "ReplacedError";
}

/** `find` of the engine, over one state of the tables. */
export function finder(db: Kysely<Tables>, { build, rows }: IndexMeta, match: Match) {
  // Rows that were shown, by place: popular ones are on many pages.
  const shown = new LeastRecent<number, RepoTable>(KEPT_ROWS);
  // The pages of one list have the same.
  const totals = new LeastRecent<string, Promise<number>>(KEPT_TOTALS);

  return async (selection: Selection, page: Page): Promise<Found> => {
    const text = selection.words && (await match(selection.words));
    if (selection.words && !text) return NOTHING_FOUND;
    const total = await totalOf(selection, text);
    const isWalk = rows * (page.limit + 1) <= total * MOST_WALKED;
    const hits = total === 0 ? [] : await selectHits(db, text, selection, page, isWalk);
    return {
      rows: await rowsAt(hits.slice(0, page.limit)),
      hasMore: hits.length > page.limit,
      total,
      corrected: text?.corrected ?? false,
    };
  };

  function totalOf(selection: Selection, text: TextMatch | null): Promise<number> | number {
    const conditions = [...selection.conditions.values()];
    if (conditions.length === 0) return text ? text.hits.count : rows;
    const key = JSON.stringify([selection.words, conditions]);
    const total = totals.get(key, () => countHits(db, text, selection));
    total.catch(() => {
      totals.delete(key);
    });
    return total;
  }

  /** Read apart from finding them: sorting whole rows would read far more of them than the page shows. */
  async function rowsAt(hits: readonly Hit[]) {
    const found = new Map(hits.map(({ place }) => [place, shown.peek(place)]));
    const missing = [...found].flatMap(([place, row]) => (row ? [] : place));
    const read =
      missing.length === 0
        ? []
        : await db
            .selectFrom("hub_repo")
            .select(COLUMNS)
            .where(sql<boolean>`place = any(${missing}::integer[])`)
            .where(({ exists, selectFrom }) =>
              exists(
                selectFrom("hub_meta")
                  .select("key")
                  .where("key", "=", "build")
                  .where("value", "=", JSON.stringify(build)),
              ),
            )
            .execute();
    if (read.length < missing.length) throw new ReplacedError("Another build has come.");
    for (const row of read) found.set(row.place, row);
    return hits.flatMap(({ rank, place }) => {
      const row = found.get(place);
      if (!row) return [];
      shown.set(place, row);
      return [{ ...row, rank }];
    });
  }
}

/** Rank by rank, until the page is full. */
async function selectHits(
  db: Kysely<Tables>,
  match: TextMatch | null,
  { conditions }: Selection,
  page: Page,
  mayWalk: boolean,
): Promise<Hit[]> {
  const { by, direction, isRanked, after, limit } = page;
  const isFiltered = conditions.size > 0;
  const ranks = match ? ranksOf(match, page, isFiltered) : [{ rank: 0, where: null, isWalk: true }];
  const found: Hit[] = [];
  for (const { rank, where, isWalk } of ranks) {
    // No index has this order: the database would walk one whose rows are nearly all others.
    const order = isWalk && (mayWalk || !isFiltered) ? sql.ref(by) : sql`${sql.ref(by)} + 0`;
    const from = isRanked && rank !== after?.rank ? null : after;
    const places = await db
      .selectFrom("hub_repo")
      .select("place")
      .where(whereAll(where, conditions.values()))
      .$if(from !== null, (repos) => repos.where(isAfter(sql.ref(by), direction, from)))
      .orderBy(order, (to) => (direction === "asc" ? to.asc() : to.desc()).nullsLast())
      .orderBy("place")
      .limit(limit + 1 - found.length)
      .execute();
    found.push(...places.map(({ place }) => ({ rank, place })));
    if (found.length > limit) break;
  }
  return found;
}

async function countHits(
  db: Kysely<Tables>,
  match: TextMatch | null,
  { conditions }: Selection,
): Promise<number> {
  if (!match && isOfKind(conditions.values())) {
    const { count } = await db
      .selectFrom("hub_count")
      .select(sql<number>`coalesce(sum(repos), 0)`.as("count"))
      .where((repos) => whereAll(null, conditions.values())(repos as never))
      .executeTakeFirstOrThrow();
    return count;
  }
  const { count } = await db
    .selectFrom("hub_repo")
    .select((repos) => repos.fn.countAll<number>().as("count"))
    .where(whereAll(match?.where() ?? null, conditions.values()))
    .executeTakeFirstOrThrow();
  return count;
}

/** Rows past a position: a later value, or the same and a later place. */
function isAfter(
  column: RawBuilder<unknown>,
  direction: Page["direction"],
  after: Page["after"],
): Expression<SqlBool> {
  if (!after) return sql<boolean>`true`;
  const { value, place } = after;
  const later = sql.raw(direction === "asc" ? ">" : "<");
  return value === null
    ? sql<boolean>`(${column} is null and place > ${place})`
    : sql<boolean>`(${column} ${later} ${value} or ${column} is null or (${column} = ${value} and place > ${place}))`;
}

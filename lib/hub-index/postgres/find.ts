import { type Expression, type Kysely, type RawBuilder, sql, type SqlBool } from "kysely";
import { type Found, NOTHING_FOUND, type Page, type Selection } from "../engine/selection";
import type { RepoTable, Tables } from "../engine/tables";
import { LeastRecent } from "@/lib/domain/least-recent";
import { isOfKind, whereAll } from "./conditions-sql";
import type { TextMatch } from "./text-match";

/** About 10 MB of them. */
const KEPT_ROWS = 20_000;

const COLUMNS = [
  ...(["place", "id", "author", "license", "task", "library", "relation", "gated"] as const),
  ...(["doubt", "base", "parameters", "downloads", "likes", "trending", "created"] as const),
  "changed" as const,
];

type Hit = { rank: number; place: number };
export type Match = (words: readonly string[]) => Promise<TextMatch | null>;

/** `find` of the engine, over one state of the tables with `rows` rows. */
export function finder(db: Kysely<Tables>, rows: number, match: Match) {
  // Rows that were shown, by place: popular ones are on many pages.
  const shown = new LeastRecent<number, RepoTable>(KEPT_ROWS);

  return async (selection: Selection, page: Page): Promise<Found> => {
    const text = selection.words && (await match(selection.words));
    if (selection.words && !text) return NOTHING_FOUND;
    const [hits, total] = await Promise.all([
      selectHits(db, text, selection, page),
      text || selection.conditions.size > 0 ? countHits(db, text, selection) : rows,
    ]);
    return {
      rows: await rowsAt(hits.slice(0, page.limit)),
      hasMore: hits.length > page.limit,
      total,
      corrected: text?.corrected ?? false,
    };
  };

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
            .execute();
    for (const row of read) found.set(row.place, row);
    return hits.flatMap(({ rank, place }) => {
      const row = found.get(place);
      if (!row) return [];
      shown.set(place, row);
      return [{ ...row, rank }];
    });
  }
}

function selectHits(
  db: Kysely<Tables>,
  match: TextMatch | null,
  { conditions }: Selection,
  { by, direction, isRanked, after, limit }: Page,
): Promise<Hit[]> {
  const rank = isRanked && match ? match.rank : null;
  return db
    .selectFrom("hub_repo")
    .select("place")
    .select((rank ?? sql<number>`0`).as("rank"))
    .where(whereAll(match, conditions.values()))
    .$if(after !== null, (repos) => repos.where(isAfter(rank, sql.ref(by), direction, after)))
    .$if(rank !== null, (repos) => repos.orderBy(rank ?? sql`0`))
    .orderBy(by, (order) => (direction === "asc" ? order.asc() : order.desc()).nullsLast())
    .orderBy("place")
    .limit(limit + 1)
    .execute();
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
    .where(whereAll(match, conditions.values()))
    .executeTakeFirstOrThrow();
  return count;
}

/** Rows past a position: a worse rank, or the same and a later value, or both the same and a later place. */
function isAfter(
  rank: RawBuilder<number> | null,
  column: RawBuilder<unknown>,
  direction: Page["direction"],
  after: Page["after"],
): Expression<SqlBool> {
  if (!after) return sql<boolean>`true`;
  const { value, place } = after;
  const later = sql.raw(direction === "asc" ? ">" : "<");
  const isLater =
    value === null
      ? sql<boolean>`(${column} is null and place > ${place})`
      : sql<boolean>`(${column} ${later} ${value} or ${column} is null or (${column} = ${value} and place > ${place}))`;
  if (!rank) return isLater;
  return sql<boolean>`(${rank} > ${after.rank} or (${rank} = ${after.rank} and ${isLater}))`;
}

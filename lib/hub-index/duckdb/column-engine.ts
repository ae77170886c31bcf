import { type Kysely, sql } from "kysely";
import { countAuthors } from "../columns/count-authors";
import { type Columns, MEASURES, STORED_COLUMNS } from "../columns/columns";
import type { Selector } from "../columns/selector";
import type { Dictionary } from "../engine/dictionary";
import type { Engine } from "../engine/engine";
import type { IndexMeta } from "../engine/index-meta";
import { NOTHING_FOUND } from "../engine/selection";
import type { RepoTable, Tables } from "../engine/tables";
import { LeastRecent } from "@/lib/domain/least-recent";
import { rowsOf } from "../text/bitmap";
import type { TextIndex } from "../text/text-index";
import { wordsOf } from "../text/words";

/** About 3 MB of them: popular repos are on many pages. */
const KEPT_IDS = 20_000;

export type ColumnEngineParts = {
  db: Kysely<Tables>;
  meta: IndexMeta;
  dictionary: Dictionary;
  text: TextIndex;
  selector: Selector;
  columns: Columns;
};

/** The embedded engine: rows are found and counted in memory, the database knows their ids. */
export function columnEngine(parts: ColumnEngineParts): Engine {
  const { db, meta, dictionary, text, selector, columns } = parts;
  const ids = new LeastRecent<number, string>(KEPT_IDS);
  const placeIn = (places: readonly number[]) =>
    sql<boolean>`place in (select unnest(${places}::bigint[]))`;

  async function idsOf(places: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const found = new Map<number, string>();
    for (const place of places) {
      const id = ids.peek(place);
      if (id !== undefined) found.set(place, id);
    }
    const missing = places.filter((place) => !found.has(place));
    if (missing.length > 0) {
      const read = await db
        .selectFrom("hub_repo")
        .select(["place", "id"])
        .where(placeIn(missing))
        .execute();
      for (const { place, id } of read) found.set(place, id);
    }
    for (const [place, id] of found) ids.set(place, id);
    return found;
  }

  return {
    name: "duckdb",
    db,
    meta,
    dictionary,
    async find(selection, page) {
      const selected = selector.select(selection);
      if (!selected) return NOTHING_FOUND;
      const hits = selector.page(selected, page, page.limit + 1);
      const shown = hits.slice(0, page.limit);
      const idAt = await idsOf(shown.map(({ place }) => place));
      return {
        rows: shown.map(({ place, rank }) => ({
          ...rowAt(columns, place, idAt.get(place) ?? ""),
          rank,
        })),
        hasMore: hits.length > page.limit,
        total: selected.total,
        corrected: selected.text?.corrected ?? false,
      };
    },
    async count(selection, facets) {
      return selector.count(selection, facets);
    },
    async countAuthors(selection, limit) {
      const selected = selector.select(selection);
      return selected ? countAuthors(columns.author, selected.hits, limit) : [];
    },
    idIs(id) {
      const rows = text.rowsWithWhole(wordsOf(id));
      return rows
        ? sql<boolean>`(${placeIn([...rowsOf(rows)])} and id = ${id})`
        : sql<boolean>`false`;
    },
  };
}

const MEASURED: ReadonlySet<string> = new Set(MEASURES);

function rowAt(columns: Columns, place: number, id: string): RepoTable {
  const values = STORED_COLUMNS.map((name) => {
    const value = columns[name][place] ?? 0;
    return [name, MEASURED.has(name) && value < 0 ? null : value];
  });
  return { ...(Object.fromEntries(values) as Omit<RepoTable, "place" | "id">), place, id };
}

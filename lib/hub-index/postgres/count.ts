import { type Kysely, sql } from "kysely";
import type { CodeCounts, Condition, Facet, FacetColumn, Selection } from "../engine/selection";
import type { Tables } from "../engine/tables";
import { isOfKind, whereAll } from "./conditions-sql";
import { SIZE_CLASS_SQL } from "../size-class-sql";
import type { Match } from "./find";

type Counted = { code: number; count: number };

/** `count` of the engine. */
export const counter =
  (db: Kysely<Tables>, match: Match) =>
  async (selection: Selection, facets: readonly Facet[]): Promise<CodeCounts[]> => {
    const text = selection.words && (await match(selection.words));
    if (selection.words && !text) return facets.map(() => new Map());
    const conditions = [...selection.conditions];
    const owned = new Set(facets.flatMap(({ own }) => own));
    const shared = conditions.filter(([name]) => !owned.has(name)).map(([, having]) => having);
    const others = ({ own }: Facet) =>
      conditions
        .filter(([name]) => owned.has(name) && !own.includes(name))
        .map(([, condition]) => condition);
    // What all facets share is looked at once: a text is dear to look for, and leaves few rows.
    const isNarrowed = text !== null || shared.length > 0;
    const source = isNarrowed
      ? db.with(
          (cte) => cte("hub_repo").materialized(),
          (from) =>
            from
              .selectFrom("hub_repo")
              .select(["license", "task", "library", "relation", "gated", "parameters"])
              .where(whereAll(text?.where() ?? null, shared)),
        )
      : db;
    const ofRows = (column: FacetColumn, having: readonly Condition[]): Promise<Counted[]> => {
      const code =
        column === "size" ? sql<number>`${sql.raw(SIZE_CLASS_SQL)}` : sql.ref<number>(column);
      return source
        .selectFrom("hub_repo")
        .select(code.as("code"))
        .select((repos) => repos.fn.countAll<number>().as("count"))
        .where((repos) => whereAll(null, having)(repos as never))
        .groupBy(code)
        .execute();
    };
    const ofKinds = (column: FacetColumn, having: readonly Condition[]): Promise<Counted[]> =>
      db
        .selectFrom("hub_count")
        .select(`${column} as code`)
        .select(sql<number>`sum(repos)`.as("count"))
        .where((repos) => whereAll(null, having)(repos as never))
        .groupBy(column)
        .having(sql<boolean>`sum(repos) > 0`)
        .execute();
    return Promise.all(
      facets.map(async (facet) => {
        const having = others(facet);
        const counted = !isNarrowed && isOfKind(having) ? ofKinds : ofRows;
        const counts = await counted(facet.column, having);
        return new Map(counts.map(({ code, count }) => [code, count]));
      }),
    );
  };

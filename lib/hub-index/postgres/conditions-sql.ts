import type { Expression, ExpressionBuilder, RawBuilder, SqlBool } from "kysely";
import type { Condition } from "../engine/selection";
import type { Tables } from "../engine/tables";

type Repos = ExpressionBuilder<Tables, "hub_repo">;
export type Where = (repos: Repos) => Expression<SqlBool>;

/** A text and conditions, all of them. */
export const whereAll =
  (match: RawBuilder<SqlBool> | null, conditions: Iterable<Condition>): Where =>
  (repos) =>
    repos.and([
      ...(match ? [match] : []),
      ...[...conditions].map((condition) => conditionSql(repos, condition)),
    ]);

function conditionSql(repos: Repos, condition: Condition): Expression<SqlBool> {
  switch (condition.is) {
    case "one-of":
      // An empty list is a filter that nothing fulfils, and no valid SQL.
      return condition.codes.length === 0
        ? repos.lit(false)
        : repos(condition.column, "in", condition.codes);
    case "within":
      return repos.and([
        repos(condition.column, ">=", condition.min),
        repos(condition.column, "<=", condition.max),
      ]);
    case "made-from":
      return repos.or([
        repos("base", "=", condition.base),
        repos("place", "in", (query) =>
          query.selectFrom("hub_link").select("child").where("hub_link.base", "=", condition.base),
        ),
      ]);
  }
}

/** Filters that ask only for the kind of a repo: they are counted from `hub_count`. */
const OF_KIND: ReadonlySet<string> = new Set(["license", "task", "library", "relation", "gated"]);

export const isOfKind = (conditions: Iterable<Condition>): boolean =>
  [...conditions].every((condition) => condition.is === "one-of" && OF_KIND.has(condition.column));

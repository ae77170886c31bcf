import { type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import type { CommercialUse } from "@/lib/domain/license";
import type { Engine, TextMatch } from "../engine/engine";
import type { RepoTable, Tables } from "../engine/tables";
import { UNKNOWN } from "../engine/tables";
import { GATES, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import type { HubFilters, Range } from "./hub-query";

type Repos = ExpressionBuilder<Tables, "hub_repo">;
export type Condition = (repos: Repos) => Expression<SqlBool>;

/** What each license id allows; an id that is missing is `unknown`. */
export type CommercialUses = ReadonlyMap<string, CommercialUse>;

/** Which filter a condition belongs to: a facet leaves its own out. */
export type NamedConditions = Map<keyof HubFilters, Condition>;

/** The conditions of all filters but the text, which engines search in their own ways. */
export function conditionsOf(
  engine: Engine,
  uses: CommercialUses,
  filters: HubFilters,
): NamedConditions {
  const { dictionary } = engine;
  const conditions: NamedConditions = new Map();
  const isOneOf = (column: keyof RepoTable & string, codes: readonly number[]): Condition => {
    const distinct = [...new Set(codes)];
    return (repos) =>
      // An empty list is a filter that nothing fulfils, and no valid SQL.
      distinct.length === 0 ? repos.lit(false) : repos(column, "in", distinct);
  };
  const add = (name: keyof HubFilters, condition: Condition) => conditions.set(name, condition);

  const { licenses, commercialUse, tasks, libraries, authors, gated, relations, base } = filters;
  if (licenses)
    add(
      "licenses",
      isOneOf(
        "license",
        licenses.map((id) => dictionary.code("license", id)),
      ),
    );
  if (commercialUse)
    add("commercialUse", isOneOf("license", codesOfUses(engine, uses, commercialUse)));
  if (tasks)
    add(
      "tasks",
      isOneOf(
        "task",
        tasks.map((id) => dictionary.code("task", id)),
      ),
    );
  if (libraries)
    add(
      "libraries",
      isOneOf(
        "library",
        libraries.map((id) => dictionary.code("library", id)),
      ),
    );
  if (gated)
    add(
      "gated",
      isOneOf(
        "gated",
        gated.map((gate) => (gate === null ? UNKNOWN : GATES.indexOf(gate) + 1)),
      ),
    );
  if (relations)
    add(
      "relations",
      isOneOf(
        "relation",
        relations.map((kind) => RELATIONS.indexOf(kind)),
      ),
    );
  if (authors) add("authors", byAuthor(authors));
  if (base !== undefined) add("base", madeFrom(dictionary.code("base", base)));
  for (const name of ["parameters", "created", "changed"] as const) {
    const range = filters[name];
    if (range) add(name, isWithin(name, range));
  }
  return conditions;
}

/** Filters that ask only for the kind of a repo: they are counted from `hub_count`. */
const OF_KIND: ReadonlySet<keyof HubFilters> = new Set([
  ...(["licenses", "commercialUse", "tasks", "libraries", "relations", "gated"] as const),
]);

export const isOfKind = (names: Iterable<keyof HubFilters>): boolean =>
  [...names].every((name) => OF_KIND.has(name));

/** A text and conditions, all of them. */
export const withText =
  (match: TextMatch | undefined, conditions: readonly Condition[]): Condition =>
  (repos) =>
    repos.and([
      ...(match ? [match.where] : []),
      ...conditions.map((condition) => condition(repos)),
    ]);

/** The greatest number a column can hold: a database refuses to compare with a greater one. */
const GREATEST = {
  parameters: Number.MAX_SAFE_INTEGER,
  created: 2 ** 31 - 1,
  changed: 2 ** 31 - 1,
} as const;

function isWithin(column: keyof typeof GREATEST, { min, max }: Range): Condition {
  const held = (value: number) => Math.min(Math.max(0, value), GREATEST[column]);
  return (repos) => {
    const ends = [
      ...(min === undefined ? [] : [repos(column, ">=", held(Math.ceil(min)))]),
      ...(max === undefined ? [] : [repos(column, "<=", held(Math.floor(max)))]),
    ];
    return repos.and(ends);
  };
}

function byAuthor(authors: readonly string[]): Condition {
  return (repos) =>
    authors.length === 0
      ? repos.lit(false)
      : repos("author", "in", (query) =>
          query
            .selectFrom("hub_dictionary")
            .select("code")
            .where("field", "=", "author")
            .where("value", "in", authors),
        );
}

function madeFrom(code: number): Condition {
  return (repos) =>
    repos.or([
      repos("base", "=", code),
      repos("place", "in", (query) =>
        query.selectFrom("hub_link").select("child").where("hub_link.base", "=", code),
      ),
    ]);
}

function codesOfUses(
  { dictionary }: Engine,
  uses: CommercialUses,
  wanted: readonly CommercialUse[],
): number[] {
  const known = dictionary
    .entries("license")
    .filter(([id]) => wanted.includes(uses.get(id) ?? "unknown"))
    .map(([, code]) => code);
  return wanted.includes("unknown") ? [UNKNOWN, ...known] : known;
}

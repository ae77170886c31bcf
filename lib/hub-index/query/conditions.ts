import type { CommercialUse } from "@/lib/domain/license";
import type { Dictionary } from "../engine/dictionary";
import type { Engine } from "../engine/engine";
import type { CodeColumn, Condition, Conditions, Selection } from "../engine/selection";
import { UNKNOWN } from "../engine/tables";
import { GATES, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { wordsOf } from "../text/words";
import type { HubFilters, Range } from "./hub-query";

/** What each license id allows; an id that is missing is `unknown`. */
export type CommercialUses = ReadonlyMap<string, CommercialUse>;

/** Filters as an engine takes them: texts as their numbers. */
export async function selectionOf(
  engine: Engine,
  uses: CommercialUses,
  filters: HubFilters,
): Promise<Selection> {
  const text = filters.text?.trim() ? wordsOf(filters.text) : null;
  return { words: text, conditions: await conditionsOf(engine, uses, filters) };
}

async function conditionsOf(
  engine: Engine,
  uses: CommercialUses,
  filters: HubFilters,
): Promise<Conditions> {
  const { dictionary } = engine;
  const conditions = new Map<keyof HubFilters, Condition>();
  const oneOf = (name: keyof HubFilters, column: CodeColumn, codes: readonly number[]) =>
    conditions.set(name, { is: "one-of", column, codes: [...new Set(codes)] });
  const named = (field: "license" | "task" | "library", values: readonly (string | null)[]) =>
    values.map((value) => dictionary.code(field, value));

  const { licenses, commercialUse, tasks, libraries, authors, gated, relations, base } = filters;
  if (licenses) oneOf("licenses", "license", named("license", licenses));
  if (commercialUse)
    oneOf("commercialUse", "license", codesOfUses(dictionary, uses, commercialUse));
  if (tasks) oneOf("tasks", "task", named("task", tasks));
  if (libraries) oneOf("libraries", "library", named("library", libraries));
  if (gated)
    oneOf(
      "gated",
      "gated",
      gated.map((gate) => (gate === null ? UNKNOWN : GATES.indexOf(gate) + 1)),
    );
  if (relations)
    oneOf(
      "relations",
      "relation",
      relations.map((kind) => RELATIONS.indexOf(kind)),
    );
  if (authors) oneOf("authors", "author", await codesOfAuthors(engine, authors));
  if (base !== undefined)
    conditions.set("base", { is: "made-from", base: dictionary.code("base", base) });
  for (const name of ["parameters", "created", "changed"] as const) {
    const range = filters[name];
    if (range?.min !== undefined || range?.max !== undefined)
      conditions.set(name, { is: "within", column: name, ...held(name, range) });
  }
  return conditions;
}

/** The greatest number a column can hold: a database refuses to compare with a greater one. */
const GREATEST = {
  parameters: Number.MAX_SAFE_INTEGER,
  created: 2 ** 31 - 1,
  changed: 2 ** 31 - 1,
} as const;

function held(column: keyof typeof GREATEST, { min = 0, max = Infinity }: Range) {
  const greatest = GREATEST[column];
  const end = (value: number) => Math.min(Math.max(0, value), greatest);
  return { min: end(Math.ceil(min)), max: end(Math.floor(max)) };
}

async function codesOfAuthors({ db }: Engine, authors: readonly string[]): Promise<number[]> {
  if (authors.length === 0) return [];
  const rows = await db
    .selectFrom("hub_dictionary")
    .select("code")
    .where("field", "=", "author")
    .where("value", "in", authors)
    .execute();
  return rows.map(({ code }) => code);
}

function codesOfUses(
  dictionary: Dictionary,
  uses: CommercialUses,
  wanted: readonly CommercialUse[],
): number[] {
  const known = dictionary
    .entries("license")
    .filter(([id]) => wanted.includes(uses.get(id) ?? "unknown"))
    .map(([, code]) => code);
  return wanted.includes("unknown") ? [UNKNOWN, ...known] : known;
}

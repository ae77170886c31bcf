import { dateWithin, within } from "./compare-text";
import { RANGES, SETS, type RangeKey, type SetKey } from "./filter-fields";
import { comparable } from "./quantity";
import { parseQuery, type Span } from "./query";
import { compileTerm } from "./query-term";
import type { ModelRow } from "./row";
import type { Lists } from "./summary";

export type Bounds<T> = { min: T | null; max: T | null };

/** What the explorer is filtered by. An empty set and an open bound filter nothing. */
export type Filters = { q: string } & Record<SetKey, readonly string[]> &
  Record<RangeKey, Bounds<number>> & { released: Bounds<string> };

export type FilterKey = keyof Filters;

export const NO_FILTERS: Filters = {
  q: "",
  weights: [],
  use: [],
  license: [],
  country: [],
  lab: [],
  host: [],
  cap: [],
  modality: [],
  params: { min: null, max: null },
  price: { min: null, max: null },
  context: { min: null, max: null },
  released: { min: null, max: null },
};

/** What was asked and not understood, in words for the reader. */
export type Problem = { parameter: string; value: string; message: string };

/** One condition a row must meet: a whole filter of the rail, or one term of the search box. */
export type Condition = {
  key: FilterKey;
  /** The term's place in `q`. */
  span?: Span;
  test: (row: ModelRow) => boolean;
};

/** The conditions of some filters, and what could not be understood (which then filters nothing). */
export function compileFilters(
  filters: Filters,
  lists: Lists,
): { conditions: Condition[]; problems: Problem[] } {
  const conditions: Condition[] = [];
  const problems: Problem[] = [];
  for (const term of parseQuery(filters.q)) {
    const compiled = compileTerm(term, lists);
    if ("reason" in compiled) {
      const value = filters.q.slice(...term.span);
      problems.push({ parameter: "q", value, message: compiled.reason });
    } else {
      const { test } = compiled;
      const asked = term.negated ? (row: ModelRow) => !test(row) : test;
      conditions.push({ key: "q", span: term.span, test: asked });
    }
  }
  for (const field of SETS) {
    const known = new Set(field.values(lists));
    const asked = filters[field.key];
    for (const value of asked.filter((value) => !known.has(value))) {
      problems.push({ parameter: field.key, value, message: "is no value we know" });
    }
    const wanted = asked.filter((value) => known.has(value));
    if (wanted.length === 0) continue;
    const test =
      field.needs === "any"
        ? (row: ModelRow) => field.of(row).some((value) => wanted.includes(value))
        : (row: ModelRow) => wanted.every((value) => field.of(row).includes(value));
    conditions.push({ key: field.key, test });
  }
  for (const { key, of, kind } of RANGES) {
    const { min, max } = filters[key];
    if (min === null && max === null) continue;
    const test = (row: ModelRow) => {
      const value = of(row);
      return value !== null && within(comparable(value, kind), min, max);
    };
    conditions.push({ key, test });
  }
  const { min, max } = filters.released;
  if (min !== null || max !== null) {
    const test = ({ released }: ModelRow) => released !== null && dateWithin(released, min, max);
    conditions.push({ key: "released", test });
  }
  return { conditions, problems };
}

/** The rows that meet every condition. */
export function filterRows(
  rows: readonly ModelRow[],
  conditions: readonly Condition[],
): ModelRow[] {
  return rows.filter((row) => conditions.every(({ test }) => test(row)));
}

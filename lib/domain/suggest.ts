import type { FacetValue } from "./facets";
import { SETS, type SetField, type SetKey } from "./filter-fields";
import { parseQuery } from "./query";
import { QUERY_FIELDS } from "./query-term";

/** Something the search box offers for the term being typed. */
export type Suggestion = {
  /** What replaces that term. */
  text: string;
  label: string;
  hint: string;
  /** Whether the term is then done; a bare field waits for its value. */
  done: boolean;
};

type Values = Readonly<Record<SetKey, readonly FacetValue[]>>;

const MOST = 8;

/** What could stand where the last term of a text is being typed: fields, and values of sets with their counts. */
export function suggest(text: string, values: Values): Suggestion[] {
  const last = /\s$/.test(text) ? undefined : parseQuery(text).at(-1);
  const minus = last?.negated ? "-" : "";
  if (!last) return fields("", minus);
  if (last.kind === "field") {
    const set = SETS.find(({ key }) => key === last.field);
    return set
      ? valuesOf(set, last.value, values, minus).slice(0, MOST)
      : comparisons(last.field, last.value, minus);
  }
  if (last.quoted) return [];
  const word = last.text.toLowerCase();
  const named = SETS.flatMap((set) => (word.length < 2 ? [] : valuesOf(set, word, values, minus)));
  return [...fields(word, minus), ...named].slice(0, MOST);
}

/** Where the term that `suggest` is about begins. */
export function lastTermAt(text: string): number {
  const last = /\s$/.test(text) ? undefined : parseQuery(text).at(-1);
  return last ? last.span[0] : text.length;
}

function fields(word: string, minus: string): Suggestion[] {
  return QUERY_FIELDS.filter(
    ({ name, label }) => name.startsWith(word) || label.toLowerCase().startsWith(word),
  ).map(({ name, label, hint }) => ({
    text: `${minus}${name}:`,
    label: `${name}:`,
    hint: `${label}, ${hint}`,
    done: false,
  }));
}

function comparisons(field: string, typed: string, minus: string): Suggestion[] {
  const known = QUERY_FIELDS.find(({ name }) => name === field);
  if (!known || typed !== "") return [];
  return known.examples.map((example) => ({
    text: `${minus}${field}:${example}`,
    label: `${field}:${example}`,
    hint: known.label,
    done: true,
  }));
}

function valuesOf(set: SetField, typed: string, values: Values, minus: string): Suggestion[] {
  const asked = typed.toLowerCase();
  const starts = (text: string) =>
    text.toLowerCase().startsWith(asked) || text.toLowerCase().includes(` ${asked}`);
  return values[set.key]
    .filter(({ value, name }) => starts(value) || starts(name))
    .map(({ value, name, count }) => ({
      text: `${minus}${set.key}:${value}`,
      label: name,
      hint: `${set.label}, ${count}`,
      done: true,
    }));
}

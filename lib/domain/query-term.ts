import { dateTest, numberTest } from "./compare-text";
import { NUMBERS, SETS, type SetField } from "./filter-fields";
import { nearest } from "./nearest";
import type { Term } from "./query";
import type { ModelRow } from "./row";
import type { Lists } from "./summary";

type Compiled = { test: (row: ModelRow) => boolean } | { reason: string };

/** A field of the search box, as its suggestions show it. */
export type QueryField = { name: string; label: string; hint: string; examples: readonly string[] };

const RELEASED = { name: "released", label: "Released", examples: [">2026-01", "2025"] };

/** Every field of the search box, in the order of its suggestions. */
export const QUERY_FIELDS: readonly QueryField[] = [
  ...SETS.map(({ key, label, hint }) => ({ name: key, label, hint, examples: [] })),
  ...[...NUMBERS.map(({ key, label, examples }) => ({ name: key, label, examples })), RELEASED].map(
    (field) => ({ ...field, hint: field.examples.join(", ") }),
  ),
];

/** What a term asks of a row, before its `-`; or why it asks nothing. */
export function compileTerm(term: Term, lists: Lists): Compiled {
  if (term.kind === "text") return { test: textTest(term.text) };
  const { field, value } = term;
  if (value === "") return { reason: `say what after “${field}:”` };
  const set = SETS.find(({ key }) => key === field);
  if (set) return setTest(set, value, lists);
  const number = NUMBERS.find(({ key }) => key === field);
  if (number) {
    const test = numberTest(value, number.kind);
    if (!test) return { reason: `not a number, as in ${field}:${number.examples[0]}` };
    const of = number.of;
    return { test: (row) => passes(of(row), test) };
  }
  if (field === "released") {
    const test = dateTest(value);
    if (!test) return { reason: "not a date, as in released:>2026-01" };
    return { test: (row) => passes(row.released, test) };
  }
  const meant = nearest(
    field,
    QUERY_FIELDS.map(({ name }) => name),
  );
  return { reason: `no field “${field}”${meant ? `, perhaps “${meant}:”` : ""}` };
}

function passes<T>(value: T | null, test: (value: T) => boolean): boolean {
  return value !== null && test(value);
}

function setTest(field: SetField, text: string, lists: Lists): Compiled {
  const wanted = new Set<string>();
  for (const part of text.split(",").filter(Boolean)) {
    const found = matchValues(field, part, lists);
    for (const value of found) wanted.add(value);
    if (found.length > 0) continue;
    const meant = nearest(part, field.values(lists));
    const hint = meant ? `, perhaps “${meant}”` : "";
    return { reason: `no ${field.label.toLowerCase()} “${part}”${hint}` };
  }
  if (wanted.size === 0) return { reason: `say what after “${field.key}:”` };
  return { test: (row) => field.of(row).some((value) => wanted.has(value)) };
}

/** Values a text names: those it spells exactly, else those it begins, else those it is part of. */
export function matchValues(field: SetField, text: string, lists: Lists): string[] {
  const asked = squeeze(text);
  const values = field.values(lists);
  if (asked === "") return [];
  const spelt = values.map((value) => [squeeze(value), squeeze(field.name(value, lists))]);
  const ways: ((name: string) => boolean)[] = [
    (name) => name === asked,
    (name) => name.startsWith(asked),
    (name) => name.includes(asked),
  ];
  for (const way of ways) {
    const found = values.filter((_, index) => spelt[index]?.some(way));
    if (found.length > 0) return found;
  }
  return [];
}

/** Letters and digits only, so that "gpt oss", "GPT-OSS" and "gptoss" are one. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, "");
}

const haystacks = new WeakMap<ModelRow, string[]>();

/** What words are looked for in: name, lab and id, as written and squeezed. */
function haystack(row: ModelRow): string[] {
  const known = haystacks.get(row);
  if (known) return known;
  const plain = [row.name, row.labName, row.id].join("\n").toLowerCase();
  const made = [plain, [row.name, row.id].map(squeeze).join("\n")];
  haystacks.set(row, made);
  return made;
}

function textTest(text: string): (row: ModelRow) => boolean {
  const asked = text.toLowerCase();
  const squeezed = squeeze(text);
  return (row) => {
    const [plain = "", tight = ""] = haystack(row);
    return plain.includes(asked) || (squeezed !== "" && tight.includes(squeezed));
  };
}

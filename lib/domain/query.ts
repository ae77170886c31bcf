/**
 * The grammar of the search box. Terms are separated by spaces and all must hold: `word`,
 * `"a phrase"`, `field:value`, `field:"a value"`, and `-` before any of them for "not".
 */
export type Term = { negated: boolean; span: Span } & (
  | { kind: "text"; text: string; quoted: boolean }
  | { kind: "field"; field: string; value: string; quoted: boolean }
);

/** From (inclusive) and to (exclusive) in the source. */
export type Span = readonly [from: number, to: number];

/** Longest query that is read; the rest of a longer one is dropped. */
export const MAX_QUERY = 400;

const TERM = /(-?)(?:([a-z]+):)?(?:"([^"]*)(?:"|$)|([^\s"]\S*)|(?=\s|$))/giy;
const SPACE = /\s*/y;

/** The terms of a query in their order. Every text parses; what a term means is `compileTerm`'s to judge. */
export function parseQuery(source: string): Term[] {
  const terms: Term[] = [];
  let at = skipSpace(source, 0);
  while (at < source.length) {
    TERM.lastIndex = at;
    const match = TERM.exec(source);
    // The pattern matches at every character but an empty remainder.
    if (!match || match[0] === "") break;
    const [whole, minus, field, phrase, word] = match;
    const to = at + whole.length;
    const common = { negated: minus === "-", span: [at, to] as const };
    const quoted = phrase !== undefined;
    const text = phrase ?? word ?? "";
    if (field !== undefined) {
      terms.push({ ...common, kind: "field", field: field.toLowerCase(), value: text, quoted });
    } else if (text !== "") {
      terms.push({ ...common, kind: "text", text, quoted });
    }
    at = skipSpace(source, to);
  }
  return terms;
}

function skipSpace(source: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(source)?.[0].length ?? 0);
}

/** A term as one would type it. */
export function printTerm(term: Term): string {
  const text = term.kind === "field" ? term.value : term.text;
  const field = term.kind === "field" ? `${term.field}:` : "";
  return `${term.negated ? "-" : ""}${field}${term.quoted ? `"${text}"` : text}`;
}

/** Terms as one query, a space between them. */
export function printQuery(terms: readonly Term[]): string {
  return terms.map(printTerm).join(" ");
}

/** The query without the term at this span. */
export function withoutSpan(source: string, [from, to]: Span): string {
  return `${source.slice(0, from).trimEnd()} ${source.slice(to).trimStart()}`.trim();
}

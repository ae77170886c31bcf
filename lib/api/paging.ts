import { z } from "zod";
import { catalogHash } from "@/lib/catalog";
import type { Asked } from "./endpoint";
import { AnswerMeta, answerMeta } from "./envelope";
import type { Parameter } from "./parameter";
import { integer } from "./parameters";

const MOST_ROWS = 5000;
const DEFAULT_ROWS = 1000;

const CURSOR = /^([0-9a-f]{16})\.(\d{1,9})$/;

/** `hash.place`: a place in a list is worth something only in the data it was taken from. */
const cursor: Parameter<number> = {
  about: "Where to go on: `meta.next` of the answer before, which holds the whole address.",
  schema: { type: "string", pattern: CURSOR.source },
  example: "0123456789abcdef.1000",
  read(text) {
    const [, hash, place] = CURSOR.exec(text) ?? [];
    if (place === undefined) return { wrong: "is none that this list gives" };
    if (hash !== catalogHash()) {
      return { wrong: "belongs to an older state of the data; begin again without it" };
    }
    return { value: Number(place) };
  },
};

export const pageParameters = {
  limit: integer("Most items in one answer.", { min: 1, max: MOST_ROWS, fallback: DEFAULT_ROWS }),
  cursor,
} as const;

/** What a paged answer's meta has besides the common part. */
export const PageMeta = AnswerMeta.extend({
  total: z.number().int().describe("Items that match, over all pages."),
  next: z.string().nullable().describe("Address of the next page; null on the last one."),
});

/** One page of a list, its meta, and the `Link` header that says the same as `meta.next`. */
export function page<T>(
  rows: readonly T[],
  values: { limit: number | null; cursor: number | null },
  { search }: Asked,
  path: string,
) {
  const from = values.cursor ?? 0;
  const to = from + (values.limit ?? DEFAULT_ROWS);
  const data = rows.slice(from, to);
  const next = to < rows.length ? nextAddress(path, search, `${catalogHash()}.${to}`) : null;
  return {
    data,
    meta: { ...answerMeta(data.length), total: rows.length, next },
    ...(next && { link: `<${next}>; rel="next"` }),
  };
}

/** The address that was asked, with the cursor to go on from. */
export function nextAddress(path: string, search: URLSearchParams, cursor: string): string {
  const query = new URLSearchParams(search);
  query.set("cursor", cursor);
  return `${path}?${query}`;
}

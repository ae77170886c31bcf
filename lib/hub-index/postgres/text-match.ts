import { type RawBuilder, sql, type SqlBool } from "kysely";
import { type Bitmap, rowsOf } from "../text/bitmap";
import { hitsOfAll, type RankedRows, type TextHits } from "../text/text-hits";
import type { WordRows } from "./rows-of-word";

/** The rows that hold a text, and how to find them among others. */
export type TextMatch = {
  hits: TextHits;
  /** Made when it is needed: a text alone is counted without the database. */
  where(): RawBuilder<SqlBool>;
  /** Whether a word that is nowhere was taken for a slip of one that is. */
  corrected: boolean;
};

/** Null when no row has all words. */
export function textMatch(words: readonly (WordRows | null)[]): TextMatch | null {
  if (words.includes(null)) return null;
  const found = words.flatMap((word) => word ?? []);
  const [first, ...others] = found;
  // The rows of a word are kept for other texts.
  const hits = first ? hitsOfAll(others.length > 0 ? [copied(first), ...others] : [first]) : null;
  if (!hits || hits.count === 0) return null;
  let where: RawBuilder<SqlBool> | undefined;
  return {
    hits,
    where: () => (where ??= isAmong(hits.any, areFew(hits.any, hits.count))),
    corrected: found.some(({ isSlip }) => isSlip),
  };
}

const copied = ({ whole, prefix, any }: RankedRows): RankedRows => ({
  whole: whole.slice(),
  prefix: prefix.slice(),
  any: any.slice(),
});

/** About so many rows are looked at in the time one is found by its place. */
const SCAN_FACTOR = 25;

/** Whether rows with a bit are so few that naming them beats looking at all. */
export const areFew = (bitmap: Bitmap, count: number): boolean =>
  count * SCAN_FACTOR < bitmap.length * 8;

/** A condition that only rows with a bit fulfil, named one by one where they are few, else by looking at each row's bit. */
export function isAmong(bitmap: Bitmap, areFew: boolean): RawBuilder<SqlBool> {
  if (areFew) return sql<boolean>`place = any(${[...rowsOf(bitmap)]}::integer[])`;
  // The database counts the bits of a byte from the lowest. Rows that came meanwhile are past the end.
  return sql<boolean>`(case when place < ${bitmap.length * 8} then get_bit(${Buffer.from(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength)}::bytea, place # 7) = 1 else false end)`;
}

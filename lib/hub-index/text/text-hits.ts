import { type Bitmap, both, countBits, intersect, without } from "./bitmap";

/** The rows that have a word or a text, by how well: all its words whole, all at the beginning of a word, all anywhere. */
export type RankedRows = { whole: Bitmap; prefix: Bitmap; any: Bitmap };
export type TextHits = RankedRows & { count: number };

/** The rows that have all words of a text, each by its rows, in the bitmaps of the first. Null without a word. */
export function hitsOfAll(words: readonly RankedRows[]): TextHits | null {
  const [first, ...others] = words;
  if (!first) return null;
  for (const word of others) {
    intersect(first.whole, word.whole);
    intersect(first.prefix, word.prefix);
    intersect(first.any, word.any);
  }
  const { whole, prefix, any } = first;
  return { whole, prefix, any, count: countBits(any) };
}

/** Those of `rows` that are hits of a rank. 0: all words whole, 1: all at the beginning of a word, 2: all somewhere. */
export function withRank(rows: Bitmap, { whole, prefix }: RankedRows, rank: number): Bitmap {
  if (rank === 0) return both(rows, whole);
  return rank === 1 ? without(both(rows, prefix), whole) : without(rows, prefix);
}

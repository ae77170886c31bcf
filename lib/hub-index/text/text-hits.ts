import { type Bitmap, both, countBits, intersect, without } from "./bitmap";

/** The rows that have a word or a text, by how well: all its words whole, all at the beginning of a word, all anywhere. */
export type RankedRows = { whole: Bitmap; prefix: Bitmap; any: Bitmap };
export type TextHits = RankedRows & { count: number };

/** The rows that have all words of a text, each by its rows. Null without a word. */
export function hitsOfAll(words: readonly RankedRows[]): TextHits | null {
  const [first, ...others] = words;
  if (!first) return null;
  const hits = { whole: first.whole.slice(), prefix: first.prefix.slice(), any: first.any.slice() };
  for (const word of others) {
    intersect(hits.whole, word.whole);
    intersect(hits.prefix, word.prefix);
    intersect(hits.any, word.any);
  }
  return { ...hits, count: countBits(hits.any) };
}

/** Those of `rows` that are hits of a rank. 0: all words whole, 1: all at the beginning of a word, 2: all somewhere. */
export function withRank(rows: Bitmap, { whole, prefix }: RankedRows, rank: number): Bitmap {
  if (rank === 0) return both(rows, whole);
  return rank === 1 ? without(both(rows, prefix), whole) : without(rows, prefix);
}

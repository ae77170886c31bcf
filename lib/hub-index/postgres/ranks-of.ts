import type { RawBuilder, SqlBool } from "kysely";
import type { Page } from "../engine/selection";
import { countBits, placeOfBit } from "../text/bitmap";
import { withRank } from "../text/text-hits";
import { areFew, isAmong, type TextMatch } from "./text-match";

const RANKS = [0, 1, 2];
/** Finding a row by its place and sorting it costs as much as walking so many rows in their order. */
const WALK_FACTOR = 8;

/** The hits of a text by the ranks a page can be filled from, each as a condition. */
export function* ranksOf(
  { hits, where }: TextMatch,
  { by, direction, isRanked, after, limit }: Page,
  isFiltered: boolean,
): Generator<{ rank: number; where: RawBuilder<SqlBool> }> {
  const byPopularity = by === "downloads" && direction === "desc";
  for (const rank of isRanked ? RANKS.slice(after?.rank ?? 0) : [0]) {
    const rows = isRanked ? withRank(hits.any, hits, rank) : hits.any;
    const count = isRanked ? countBits(rows) : hits.count;
    if (count === 0) continue;
    if (isFiltered) {
      yield { rank, where: isRanked ? isAmong(rows, areFew(rows, count)) : where };
      continue;
    }
    // How many rows are walked until the page is full: they lie by their popularity, or nearly.
    const walked = byPopularity
      ? placeOfBit(rows, Math.min(count - 1, limit))
      : (rows.length * 8 * limit) / count;
    yield { rank, where: isAmong(rows, count * WALK_FACTOR < walked) };
  }
}

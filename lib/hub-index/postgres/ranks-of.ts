import type { RawBuilder, SqlBool } from "kysely";
import type { Page } from "../engine/selection";
import { countBits, placeOfBit } from "../text/bitmap";
import { withRank } from "../text/text-hits";
import { areFew, isAmong, type TextMatch } from "./text-match";

const RANKS = [0, 1, 2];
/** Finding a row by its place and sorting it costs about as much as walking so many rows in their order. */
const WALK_FACTOR = 8;

export type RankCondition = {
  rank: number;
  where: RawBuilder<SqlBool>;
  /** Whether rows are walked in their order until the page is full, or found first and sorted then. */
  isWalk: boolean;
};

/** The hits of a text by the ranks a page can be filled from, each as a condition. */
export function* ranksOf(
  { hits, where }: TextMatch,
  { by, direction, isRanked, after, limit }: Page,
  isFiltered: boolean,
): Generator<RankCondition> {
  const isByPopularity = by === "downloads" && direction === "desc";
  for (const rank of isRanked ? RANKS.slice(after?.rank ?? 0) : [0]) {
    const rows = isRanked ? withRank(hits.any, hits, rank) : hits.any;
    const count = isRanked ? countBits(rows) : hits.count;
    if (count === 0) continue;
    if (isFiltered) {
      const few = areFew(rows, count);
      yield { rank, where: isRanked ? isAmong(rows, few) : where(), isWalk: !few };
      continue;
    }
    // Rows lie by their popularity, or nearly.
    const walked = isByPopularity
      ? placeOfBit(rows, Math.min(count - 1, limit))
      : (rows.length * 8 * limit) / count;
    const isWalk = count * WALK_FACTOR >= walked;
    yield { rank, where: isAmong(rows, !isWalk), isWalk };
  }
}

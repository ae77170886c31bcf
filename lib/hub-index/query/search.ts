import type { HubSort } from "@/lib/domain/hub/hub-sort";
import type { Engine } from "../engine/engine";
import { type CommercialUses, selectionOf } from "./conditions";
import { decodeCursor, encodeCursor } from "./cursor";
import type { HubQuery } from "./hub-query";
import { type ListedRepo, toListedRepo } from "./listed-repo";

export type HubPage = {
  rows: ListedRepo[];
  total: number;
  /** Where the next page begins; null after the last. */
  next: string | null;
  /** Whether no repo has the text as typed, and these have one a slip away from it. */
  corrected: boolean;
};

const DEFAULT_LIMIT = 50;
export const GREATEST_LIMIT = 500;

/** One page of the repos that fulfil a query, in its order. Throws a `CursorError` for a cursor that is not its own. */
export async function search(
  engine: Engine,
  uses: CommercialUses,
  query: HubQuery,
): Promise<HubPage> {
  const after = query.cursor === undefined ? null : decodeCursor(query, query.cursor);
  const limit = Math.min(Math.max(1, Math.floor(query.limit ?? DEFAULT_LIMIT)), GREATEST_LIMIT);
  const selection = await selectionOf(engine, uses, query);
  const sort = query.sort ?? (selection.words ? "relevance" : "downloads");
  const by = valueOf(sort);
  const { rows, hasMore, total, corrected } = await engine.find(selection, {
    by,
    direction: query.direction ?? "desc",
    isRanked: sort === "relevance",
    after,
    limit,
  });
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => toListedRepo(row, engine.dictionary, uses)),
    total,
    next:
      hasMore && last
        ? encodeCursor(query, { value: last[by], rank: last.rank, place: last.place })
        : null,
    corrected: total > 0 && corrected,
  };
}

/** Relevance ends in downloads. */
const valueOf = (sort: HubSort) => (sort === "relevance" ? "downloads" : sort);

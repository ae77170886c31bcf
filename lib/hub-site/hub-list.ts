import type { TokenMix } from "@/lib/domain/blend";
import type { HubIndexAbout, HubRow } from "@/lib/domain/hub/hub-row";
import type { HubState } from "@/lib/domain/hub/hub-state";
import type { HubIndexStatus } from "@/lib/hub-index/open-hub-index";
import { askIndex } from "./site-index";

import { toHubFilters } from "./to-hub-filters";
import { toHubRow } from "./to-hub-row";

export { CursorError } from "@/lib/hub-index/query/cursor";

export type HubListPage = {
  rows: HubRow[];
  total: number;
  /** Cursor of the next page; null on the last one. */
  next: string | null;
  corrected: boolean;
  index: HubIndexAbout;
};

/**
 * A page of the repos that are asked for, in their order, prices at the mix. Throws a `CursorError` for a
 * cursor of another list, a `HubUnavailableError` when the index gives no answer.
 */
export function hubList(
  state: HubState,
  mix: TokenMix,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<HubListPage> {
  const { sort, direction } = state;
  const query = { ...toHubFilters(state), sort, direction, limit, ...(cursor && { cursor }) };
  return askIndex(async (index) => {
    const [{ rows, ...page }, status] = await Promise.all([index.search(query), index.status()]);
    return { ...page, rows: rows.map((repo) => toHubRow(repo, mix)), index: aboutOf(status) };
  });
}

export function aboutOf({ engine, meta, notice }: HubIndexStatus): HubIndexAbout {
  return { engine, origin: meta.origin, asOf: meta.asOf, repos: meta.rows, notice };
}

import type { HubCounts, HubFacets, HubIndexAbout } from "@/lib/domain/hub/hub-row";
import { type HubFilterState, NOT_STATED } from "@/lib/domain/hub/hub-state";
import { aboutOf } from "./hub-list";
import { askIndex } from "./site-index";
import { toHubFilters } from "./to-hub-filters";

/** Values of one facet that are listed: the tail is typing errors of thousands of uploaders. */
export const MOST_VALUES = 100;

/** How many repos each value would leave, under all other filters. Throws a `HubUnavailableError`. */
export function hubFacets(
  state: HubFilterState,
): Promise<{ facets: HubFacets; index: HubIndexAbout }> {
  const filters = toHubFilters(state);
  return askIndex(async (index) => {
    const [counts, owners, status] = await Promise.all([
      index.facets(filters),
      index.owners(filters),
      index.status(),
    ]);
    const facets = {
      license: shortened(counts.licenses, state.license),
      use: counts.commercialUse,
      task: shortened(counts.tasks, state.task),
      library: shortened(counts.libraries, state.library),
      author: owners.map(({ owner, count }) => ({ value: owner, count })),
      kind: counts.relations,
      gated: counts.gated,
      size: counts.sizes,
    };
    return { facets, index: aboutOf(status) };
  });
}

/** The commonest, and what was chosen however rare. */
function shortened(counts: HubCounts, chosen: readonly string[]): HubCounts {
  return counts.filter(
    ({ value }, place) => place < MOST_VALUES || chosen.includes(value ?? NOT_STATED),
  );
}

import type { TokenMix } from "./blend";
import { DEFAULT_COLUMNS, type ColumnId } from "./columns";
import { countFacets, type Facets } from "./facets";
import { compileFilters, filterRows, NO_FILTERS, type Filters, type Problem } from "./filter";
import { rowsAt, type ModelRow } from "./row";
import { DEFAULT_SORT, sortRows, type Sort } from "./sort";
import type { Explorable } from "./summary";

/** Everything the explorer's address says but the mix. */
export type ExplorerState = Filters & { sort: Sort; cols: readonly ColumnId[] };

export const DEFAULT_STATE: ExplorerState = {
  ...NO_FILTERS,
  sort: DEFAULT_SORT,
  cols: DEFAULT_COLUMNS,
};

/** What the explorer shows of a catalogue. */
export type ExplorerView = {
  /** Filtered and sorted, with prices at the mix. */
  rows: ModelRow[];
  /** Rows before filtering. */
  total: number;
  facets: Facets;
  problems: Problem[];
};

/** The explorer's view: what the page, the API and the exports show for a state at a mix. */
export function explore(explorable: Explorable, state: ExplorerState, mix: TokenMix): ExplorerView {
  const all = rowsAt(explorable, mix);
  const { conditions, problems } = compileFilters(state, explorable.lists);
  return {
    rows: sortRows(filterRows(all, conditions), state.sort),
    total: all.length,
    facets: countFacets(all, conditions, explorable.lists),
    problems,
  };
}

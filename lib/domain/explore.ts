import type { TokenMix } from "./blend";
import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from "./columns";
import { countFacets, type Facets } from "./facets";
import { compileFilters, filterRows, NO_FILTERS, type Filters, type Problem } from "./filter";
import type { CustomScores } from "./quality/custom-score";
import { hasWeights, NO_WEIGHTS, type TaskWeights } from "./quality/task-weights";
import { rowsAt, withCustom, type ModelRow } from "./row";
import { DEFAULT_SORT, sortRows, type Sort } from "./sort";
import type { Explorable } from "./summary";
import {
  groupByTier,
  tierScoreOf,
  tiersOf,
  type Band,
  type Grouping,
  type Tier,
} from "./tier-groups";

/** Everything the explorer's address says but the mix. */
export type ExplorerState = Filters & {
  sort: Sort;
  cols: readonly ColumnId[];
  /** The reader's weights of tasks, for the custom score. */
  tasks: TaskWeights;
  group: Grouping;
};

export const DEFAULT_STATE: ExplorerState = {
  ...NO_FILTERS,
  sort: DEFAULT_SORT,
  cols: DEFAULT_COLUMNS,
  tasks: NO_WEIGHTS,
  group: "none",
};

/** What the explorer shows of a catalogue. */
export type ExplorerView = {
  /** Filtered and sorted, with prices at the mix. */
  rows: ModelRow[];
  /** Where a band of rows begins; none unless they are grouped. */
  bands: Band[];
  /** Rows before filtering. */
  total: number;
  facets: Facets;
  problems: Problem[];
};

/** The explorer's view: what the page, the API and the exports show for a state at a mix, `custom` being the scores at its weights. */
export function explore(
  explorable: Explorable,
  state: ExplorerState,
  mix: TokenMix,
  custom: CustomScores,
): ExplorerView {
  const all = rowsAt(explorable, mix);
  const { conditions, problems } = compileFilters(state, explorable.lists);
  const tiers = state.group === "tier" ? tiersOf(all, tierScoreOf(state), custom) : [];
  return {
    ...arrange(withCustom(filterRows(all, conditions), custom), state, tiers, all.length),
    total: all.length,
    facets: countFacets(all, conditions, explorable.lists),
    problems: [...problems, ...sortProblems(state)],
  };
}

/** What of a state puts rows in order. */
export type Order = Pick<ExplorerState, "sort" | "tasks" | "group">;

/** Rows in their order, with the bands they fall into; `total` rows there are before filtering. */
export function arrange(
  rows: readonly ModelRow[],
  order: Order,
  tiers: readonly Tier[],
  total: number,
): Pick<ExplorerView, "rows" | "bands"> {
  const sort = sortOf(order);
  const sorted = sortRows(rows, sort);
  if (order.group === "none") return { rows: sorted, bands: [] };
  const own = tierScoreOf(order) === "custom" ? "custom" : "quality";
  const lowestFirst = sort.column === own && !sort.descending;
  return groupByTier(sorted, tiers, { total, lowestFirst });
}

/** The sort that holds: without weights there is no custom score to sort by. */
export function sortOf({ sort, tasks }: Pick<Order, "sort" | "tasks">): Sort {
  return sort.column === "custom" && !hasWeights(tasks) ? DEFAULT_SORT : sort;
}

/** What of the sort cannot be done. */
export function sortProblems(order: Pick<Order, "sort" | "tasks">): Problem[] {
  if (sortOf(order) === order.sort) return [];
  const value = order.sort.descending ? "-custom" : "custom";
  return [{ parameter: "sort", value, message: "needs weights, e.g. tasks=coding:3,math:1" }];
}

/** The columns that are shown: the chosen ones, and the custom score wherever there is one. */
export function shownColumns({ cols, tasks }: Pick<ExplorerState, "cols" | "tasks">): ColumnId[] {
  const custom = hasWeights(tasks);
  return COLUMN_IDS.filter((id) => (id === "custom" ? custom : cols.includes(id)));
}

/** The change to other weights: a custom score that comes takes the index's place in the order, and gives it back when it goes. */
export function weightsChange({ sort, tasks }: Order, next: TaskWeights): Partial<ExplorerState> {
  const [had, has] = [hasWeights(tasks), hasWeights(next)];
  if (!had && has && sort.column === "quality")
    return { tasks: next, sort: { ...sort, column: "custom" } };
  if (had && !has && sort.column === "custom")
    return { tasks: next, sort: { ...sort, column: "quality" } };
  return { tasks: next };
}

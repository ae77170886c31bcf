import { NO_FILTERS, type Filters } from "../filter";
import type { ChangeKind } from "./change";

/** What `/changes` is asked for: the explorer's filters, and which changes of the models they leave. */
export type ChangesState = Filters & {
  /** Ids of models; empty filters nothing. */
  model: readonly string[];
  kind: readonly ChangeKind[];
  /** This day alone. */
  day: string | null;
  /** Earlier days alone. */
  before: string | null;
};

export const DEFAULT_CHANGES: ChangesState = {
  ...NO_FILTERS,
  ...{ model: [], kind: [], day: null, before: null },
};

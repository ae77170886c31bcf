import type { Bounds } from "../filter";
import type { CommercialUse } from "../license";
import type { HubSort } from "./hub-sort";
import type { Gate, Relation } from "./repo-kinds";

/** Stands in a filter for repos that say nothing of it; no tag of the Hub reads so. */
export const NOT_STATED = "not-stated";

export const DIRECTIONS = ["desc", "asc"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What is asked of the whole Hub. Within a list any value will do; tags are as their uploaders wrote them. */
export type HubFilterState = {
  q: string;
  /** License tags. */
  license: readonly string[];
  use: readonly CommercialUse[];
  task: readonly string[];
  library: readonly string[];
  author: readonly string[];
  kind: readonly Relation[];
  gated: readonly (Gate | typeof NOT_STATED)[];
  /** The repo it was made from; empty for any. */
  base: string;
  /** Parameters as a count. */
  params: Bounds<number>;
  created: Bounds<string>;
  changed: Bounds<string>;
};

export type HubState = HubFilterState & {
  sort: HubSort;
  /** Greatest and newest first, or last. What is not known comes last both ways. */
  direction: Direction;
};

const ANY = { min: null, max: null } as const;

export const NO_HUB_FILTERS: HubFilterState = {
  ...{ q: "", license: [], use: [], task: [], library: [], author: [], kind: [], gated: [] },
  ...{ base: "", params: ANY, created: ANY, changed: ANY },
};

export const DEFAULT_HUB: HubState = { ...NO_HUB_FILTERS, sort: "relevance", direction: "desc" };

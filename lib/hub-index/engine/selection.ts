import type { HubFilters } from "../query/hub-query";
import type { RepoTable } from "./tables";

/** Columns of numbers from the dictionary, or of fixed lists. */
export type CodeColumn = "author" | "license" | "task" | "library" | "relation" | "gated";
/** Columns that can be unknown and that rows can be sorted by. */
export type MeasureColumn =
  "downloads" | "likes" | "trending" | "parameters" | "created" | "changed";

/** What a row must fulfil, for either engine to put in its own words. */
export type Condition =
  | { is: "one-of"; column: CodeColumn; codes: readonly number[] }
  /** Both ends count; what is not known is outside. */
  | { is: "within"; column: MeasureColumn; min: number; max: number }
  /** Made from the repo with this number among the origins. */
  | { is: "made-from"; base: number };

/** By the filter a condition belongs to: a facet leaves its own out. */
export type Conditions = ReadonlyMap<keyof HubFilters, Condition>;

/** Which rows. `words` are those of a text, null without one. */
export type Selection = { words: readonly string[] | null; conditions: Conditions };

/** The last row of a page: its value in the order (null: not known), its rank among the hits of a text, its place. */
export type Position = { value: number | null; rank: number; place: number };

export type Page = {
  by: MeasureColumn;
  direction: "asc" | "desc";
  /** Whether better hits of the text come first: 0 all words whole, 1 all at the beginning of a word, 2 all somewhere. */
  isRanked: boolean;
  after: Position | null;
  limit: number;
};

export type Found = {
  rows: (RepoTable & { rank: number })[];
  hasMore: boolean;
  total: number;
  /** Whether a word that is nowhere was taken for a slip of one that is. */
  corrected: boolean;
};

export const NOTHING_FOUND: Found = { rows: [], hasMore: false, total: 0, corrected: false };

export type FacetColumn = Exclude<CodeColumn, "author"> | "size";
/** Counted by the values of a column, leaving out the conditions of its own filters. */
export type Facet = { column: FacetColumn; own: readonly (keyof HubFilters)[] };
/** How many rows an author has, by the author's code. */
export type AuthorCount = { code: number; count: number };
/** How many rows have each code. */
export type CodeCounts = ReadonlyMap<number, number>;

import type { CommercialUse } from "../license";
import type { Weights } from "../model";
import type { Gate, ParameterDoubt, Relation } from "./repo-kinds";
import type { SizeClass } from "./size-class";

/** A repo of the Hub as the list and the API show it. Null is not known. Days are `YYYY-MM-DD`, UTC. */
export type HubRow = {
  /** `owner/name` in the Hub's own case. */
  id: string;
  license: HubLicense | null;
  /** The Hub's `pipeline_tag`. */
  task: string | null;
  library: string | null;
  parameters: number | null;
  parametersDoubt: ParameterDoubt | null;
  downloads30d: number | null;
  likes: number | null;
  /** The Hub's trending score; most repos have none. */
  trending: number | null;
  gated: Gate | null;
  created: string | null;
  changed: string | null;
  kind: Relation;
  /** The first repo it names as its origin. */
  base: string | null;
  /** The model of our catalogue whose weights these are. */
  model: HubRowModel | null;
};

/** A license tag, with its names where we know it. */
export type HubLicense = { id: string; short: string; name: string; commercialUse: CommercialUse };

export type HubRowModel = {
  /** `lab/slug`. */
  id: string;
  name: string;
  weights: Weights;
  index: { value: number; low: number; high: number } | null;
  /** USD per 1M tokens at the mix, over hosts. */
  price: { median: number; min: number; max: number; hosts: number } | null;
};

/** What the rows are taken from. */
export type HubIndexAbout = {
  engine: "duckdb" | "postgres";
  origin: "seed" | "file" | "hub";
  /** Day its facts are of. */
  asOf: string;
  /** Repos in it. */
  repos: number;
  /** Why these are not the rows that were asked for. */
  notice: string | null;
};

export type HubList = {
  data: HubRow[];
  meta: {
    /** Repos that match, over all pages. */
    total: number;
    /** Address of the next page; null on the last one. */
    next: string | null;
    /** Whether no repo has the text as typed, and these have one a slip away from it. */
    corrected: boolean;
    index: HubIndexAbout;
  };
};

/** How many repos each value would leave, most first; null are those that say nothing. */
export type HubCounts<Value = string> = { value: Value | null; count: number }[];

/** Counts under all filters but the facet's own. */
export type HubFacets = {
  license: HubCounts;
  use: HubCounts<CommercialUse>;
  task: HubCounts;
  library: HubCounts;
  author: HubCounts;
  kind: HubCounts<Relation>;
  gated: HubCounts<Gate>;
  size: HubCounts<SizeClass>;
};

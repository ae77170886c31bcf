import type { OfferFact } from "./facts";
import type { Host } from "./host";
import type { Aliases } from "./join/curated";
import type { Lab } from "./lab";
import type { Model } from "./model";
import type { Offer } from "./offer";
import type { IndexScore } from "./score";
import type { SourceMeta, Unmatched } from "./source-meta";
import type { ModelSummary } from "./summary";

/** What coverage is counted over. */
export type CoverageInput = {
  models: readonly Model[];
  /** The same models with the offers that make their prices. */
  summaries: readonly ModelSummary[];
  index: readonly IndexScore[];
  hosts: readonly Host[];
  sources: readonly Pick<SourceMeta, "id" | "rows">[];
  unmatched: readonly Unmatched[];
  offers: readonly Pick<Offer, "host" | "hostModelId">[];
  labs: readonly Pick<Lab, "id" | "prefixes">[];
  /** models.dev's rows with a price and text output, as upstream lists them. */
  rows: readonly Pick<OfferFact, "provider" | "modelId" | "canonicalId">[];
  /** Decided by hand, from `data/curated/aliases.json`. */
  merged: Aliases["merged"];
  excluded: Aliases["excluded"];
  exceptions: Aliases["rows"];
};

type Missing = { id: string; why?: string };

/** One count that we hold ourselves to. */
export type CoverageBar = {
  id: string;
  label: string;
  /** What is counted, in a sentence. */
  counts: string;
  value: number;
  /** Out of how many; null for a bare count. */
  of: number | null;
  /** The bar: a share of `of`, or a count where `of` is null; null where nothing is promised. */
  least: number | null;
  met: boolean;
  missing: Missing[];
};

type Draft = Omit<CoverageBar, "of" | "least" | "met" | "missing"> &
  Partial<Pick<CoverageBar, "of" | "least" | "missing">>;

export function bar({ of = null, least = null, missing = [], ...draft }: Draft): CoverageBar {
  const reached = of === null ? draft.value : of === 0 ? 1 : draft.value / of;
  return { ...draft, of, least, missing, met: least === null || reached >= least };
}

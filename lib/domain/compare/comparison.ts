import type { Claim } from "../figure";
import type { License } from "../license";
import type { Weights } from "../model";
import type { PricedOffer } from "../price";
import type { QualityTable } from "../quality/measure";

/** As many models as a comparison has columns. */
export const COMPARE_MAX = 8;

/** An offer that counts towards a model's price, with where and of what day its price is. */
export type ComparedOffer = PricedOffer & { source: string; asOf: string };

/** What the Hub says of a model's repository. */
export type ComparedRepo = {
  id: string;
  downloads30d: number | null;
  likes: number | null;
  gated: string | null;
  lastModified: string | null;
  source: string;
  asOf: string;
};

/** One column: what is known of a model, whatever the mix. What other sources say stays on its page. */
export type ComparedModel = {
  id: string;
  name: string;
  /** `seen` is the day its country was looked up at `source`; null where neither is on the list. */
  lab: { name: string; country: string | null; source: string | null; seen: string | null };
  weights: Claim<Weights>;
  released: Claim<string> | null;
  /** Id of its license. */
  license: Claim<string> | null;
  /** What the license allows; null where the license is not known. */
  terms: Pick<
    License,
    "short" | "name" | "commercialUse" | "limit" | "conditions" | "url" | "seen"
  > | null;
  /** As counts. */
  parameters: { total: Claim<number> | null; active: Claim<number> | null };
  /** In tokens. */
  context: Claim<number> | null;
  maxOutput: Claim<number> | null;
  offers: readonly ComparedOffer[];
  /** The repository named for it, and its facts where the snapshot has them. */
  hubRepo: Claim<string> | null;
  hub: ComparedRepo | null;
};

/** Models side by side, in the order of their columns. */
export type Comparison = {
  models: readonly ComparedModel[];
  /** Cut to these models, and to the measures that at least one has. */
  quality: QualityTable;
  /** Names of the hosts of the offers. */
  hosts: Readonly<Record<string, string>>;
  sources: Readonly<Record<string, { name: string; homepage: string }>>;
  /** The day its prices are of; null when they are the snapshot's newest. */
  asOf: string | null;
  /** The snapshot's dates. */
  dates: { prices: string; index: string; hub: string };
};

/** The same comparison of some of its models, in another order; ids it does not hold are left out. */
export function withColumns(comparison: Comparison, ids: readonly string[]): Comparison {
  const byId = new Map(comparison.models.map((model) => [model.id, model]));
  return { ...comparison, models: ids.flatMap((id) => byId.get(id) ?? []) };
}

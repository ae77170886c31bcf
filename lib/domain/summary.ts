import type { CommercialUse } from "./license";
import type { Capability, Modality, Weights } from "./model";
import type { PricedOffer } from "./price";

/** What the explorer, the charts and the API list of one model; everything its price at any mix needs is in it. */
export type ModelSummary = {
  id: string;
  name: string;
  lab: string;
  weights: Weights;
  /** License id; null when not known. */
  license: string | null;
  /** Parameters as a count. */
  parameters: number | null;
  /** Parameters used per token. */
  activeParameters: number | null;
  /** Why the parameters are doubtful. */
  parametersDoubt: boolean;
  /** Context window in tokens. */
  context: number | null;
  released: string | null;
  /** Hub downloads in 30 days. */
  downloads: number | null;
  index: { value: number; low: number; high: number } | null;
  capabilities: readonly Capability[];
  modalities: readonly Modality[];
  /** Offers that count towards the price. */
  offers: readonly PricedOffer[];
  /** Paid offers of a closed model's hosts besides its lab; they do not count. */
  otherOffers: readonly PricedOffer[];
  /** All hosts that list it and run it, priced or not (no resellers). */
  hosts: readonly string[];
};

/** The lists that summaries point into. */
export type Lists = {
  labs: Readonly<Record<string, { name: string; country: string | null }>>;
  hosts: Readonly<Record<string, { name: string; country: string | null }>>;
  licenses: Readonly<Record<string, { short: string; name: string; commercialUse: CommercialUse }>>;
};

/** What a page needs of the catalogue. */
export type Explorable = { models: readonly ModelSummary[]; lists: Lists };

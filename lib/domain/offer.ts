import { z } from "zod";
import { IsoDate, SourceId } from "./figure";
import { HostId, ModelId } from "./ids";

/** USD per 1M tokens. */
export const UsdPerMillion = z.number().nonnegative();

export const OFFER_STATES = ["paid", "free", "subscription", "unknown", "stale"] as const;
/** `subscription`: listed as 0 but sold as a plan. `unknown`: listed without a price. `stale`: older than 90 days before the snapshot. */
export const OfferState = z.enum(OFFER_STATES);
export type OfferState = z.infer<typeof OfferState>;

/** What an offer costs; the least that a blend needs. Absent prices are not listed by the host. */
export const TokenPrices = z.strictObject({
  input: UsdPerMillion,
  output: UsdPerMillion,
  cacheRead: UsdPerMillion.nullable(),
  cacheWrite: UsdPerMillion.nullable(),
  batchInput: UsdPerMillion.nullable(),
  batchOutput: UsdPerMillion.nullable(),
});
export type TokenPrices = z.infer<typeof TokenPrices>;

/** Prices of a request whose input is longer than `above` tokens: all of its tokens are billed at them. */
export const LongContextPrices = z.strictObject({
  above: z.number().int().positive(),
  input: UsdPerMillion,
  output: UsdPerMillion,
  cacheRead: UsdPerMillion.nullable(),
});
export type LongContextPrices = z.infer<typeof LongContextPrices>;

/** One model on one host. `data/snapshot/offers.json`. */
export const Offer = z.strictObject({
  model: ModelId,
  host: HostId,
  /** The id to call the model by there. */
  hostModelId: z.string().min(1),
  /** `standard`, or the name of another service level ("fast", "priority") that never enters a model's price. */
  tier: z.string().min(1),
  state: OfferState,
  prices: TokenPrices.nullable(),
  /** Prices above a context length in tokens, ascending. */
  longContext: z.array(LongContextPrices),
  /** Context window served, in tokens. */
  context: z.number().int().positive().nullable(),
  maxOutput: z.number().int().positive().nullable(),
  /** Number format served, where the id says so. */
  quantization: z.string().nullable(),
  deprecated: z.boolean(),
  source: SourceId,
  asOf: IsoDate,
  /** What an older source says of the same offer, when it differs. */
  before: z.strictObject({ prices: TokenPrices, source: SourceId, asOf: IsoDate }).nullable(),
});
export type Offer = z.infer<typeof Offer>;

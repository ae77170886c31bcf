import { z } from "zod";
import { IsoDate, SourceId } from "@/lib/domain/figure";
import { HostKind } from "@/lib/domain/host";
import { HostId, ModelId } from "@/lib/domain/ids";
import { OfferState, TokenPrices, UsdPerMillion } from "@/lib/domain/offer";

const price = (about: string) => UsdPerMillion.nullable().describe(`${about} USD per 1M tokens.`);

const LongContext = z.strictObject({
  above: z.number().int().describe("Tokens in the prompt above which these prices hold."),
  input: UsdPerMillion.describe("Input tokens. USD per 1M tokens."),
  output: UsdPerMillion.describe("Output tokens. USD per 1M tokens."),
  cacheRead: price("Input tokens read from cache."),
});

const Before = z.strictObject({
  prices: TokenPrices.describe("Its prices, USD per 1M tokens."),
  source: SourceId.describe("The older source."),
  asOf: IsoDate.describe("Day of that source."),
});

/** One model on one host. */
export const OfferRow = z.strictObject({
  model: ModelId.describe("lab/slug."),
  host: HostId.describe("The key of /api/v1/hosts."),
  hostName: z.string().describe("The host's name."),
  hostKind: HostKind.nullable().describe(
    "lab: a lab's own API; cloud: a cloud platform; host: runs the weights itself; reseller: lists other hosts' offers.",
  ),
  hostModelId: z.string().describe("The id to call the model by there."),
  tier: z
    .string()
    .describe("standard, or another service level, which never enters a model's price."),
  state: OfferState.describe(
    "subscription: sold as a plan; unknown: listed without a price; stale: older than 90 days before the snapshot.",
  ),
  input: price("Input tokens."),
  output: price("Output tokens."),
  cacheRead: price("Input tokens read from cache."),
  cacheWrite: price("Tokens written to cache."),
  batchInput: price("Input tokens in batches."),
  batchOutput: price("Output tokens in batches."),
  blend: price(
    "Price at the mix, also of offers that do not count; null when no price is listed, or one of 0 that is not free.",
  ),
  cacheAssumed: z
    .boolean()
    .describe("Whether its missing cache price was counted as its input price."),
  counted: z.boolean().describe("Whether it enters the model's price."),
  longContext: z.array(LongContext).describe("Prices of long prompts, ascending."),
  context: z.number().int().nullable().describe("Context window served, in tokens."),
  maxOutput: z.number().int().nullable().describe("Longest answer, in tokens."),
  quantization: z.string().nullable().describe("Number format served, where the id says so."),
  deprecated: z.boolean().describe("Whether the host is about to withdraw it."),
  source: SourceId.describe("Where it was read; the key of `sources` in /api/v1/meta."),
  asOf: IsoDate.describe("Day of that source."),
  before: Before.nullable().describe("What an older source says, when it differs."),
});
export type OfferRow = z.infer<typeof OfferRow>;

import { z } from "zod";
import { UsdPerMillion } from "@/lib/domain/offer";
import { PRICE_CHANGE_KINDS } from "@/lib/domain/price-change-kind";
import { PriceEvent } from "@/lib/domain/price-event";
import { described } from "./described";

const price = (about: string) => UsdPerMillion.nullable().describe(`${about} USD per 1M tokens.`);

const Before = z.strictObject({
  input: UsdPerMillion.describe("Input tokens. USD per 1M tokens."),
  output: UsdPerMillion.describe("Output tokens. USD per 1M tokens."),
  cacheRead: price("Input tokens read from cache."),
  cacheWrite: price("Tokens written to cache."),
});

/** A dated change of one offer, with what it was before. */
export const PriceEventRow = described(PriceEvent, {
  date: "Day of the change.",
  after:
    "The last day it was seen otherwise, where it is not known to the day: it happened after this one, by `date`.",
  host: "The key of /api/v1/hosts.",
  hostModelId: "The id the model is called by there.",
  model: "lab/slug; null when the offer is under no model we list.",
  event: "What happened, as the source says it.",
  input: "Input price after it, USD per 1M tokens.",
  output: "Output price after it, USD per 1M tokens.",
  cacheRead: "Price of input read from cache after it, USD per 1M tokens.",
  cacheWrite: "Price of tokens written to cache after it, USD per 1M tokens.",
}).extend({
  before: Before.nullable().describe(
    "Prices before it; null where none was listed. A price of 0 counts as none; one above $1,000 is an error of the source and passed over.",
  ),
  change: z
    .enum(PRICE_CHANGE_KINDS)
    .nullable()
    .describe(
      "What it did to the price at the mix. added, removed: it has a price since, or none any more; other: a price changed that the mix does not weigh; null: no price changed that can be believed.",
    ),
  ratio: z
    .number()
    .nullable()
    .describe("Price after it over the price before it at the mix: 0.5 is half."),
});
export type PriceEventRow = z.infer<typeof PriceEventRow>;

import { z } from "zod";
import type { OfferFact, PriceFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { Count, PartialDay, Price, Text } from "./cells";
import { check, refuseDuplicates } from "./check";
import { readJson } from "./json";
import { type Source, SourceError } from "./source";

const Prices = z.object({ input: Price, output: Price, cache_read: Price.optional() });
const Cost = Prices.extend({
  cache_write: Price.optional(),
  reasoning: Price.optional(),
  tiers: z
    .array(Prices.extend({ tier: z.object({ type: z.literal("context"), size: Count }) }))
    .optional(),
});
const Model = z.object({
  id: Text,
  name: Text,
  family: z.string().optional(),
  canonical_model_id: Text.optional(),
  open_weights: z.boolean().optional(),
  release_date: PartialDay.optional(),
  knowledge: PartialDay.optional(),
  status: z.enum(["deprecated", "beta", "alpha"]).optional(),
  modalities: z.object({ input: z.array(Text), output: z.array(Text) }),
  tool_call: z.boolean().optional(),
  reasoning: z.boolean().optional(),
  structured_output: z.boolean().optional(),
  attachment: z.boolean().optional(),
  limit: z.object({ context: Count, output: Count }),
  cost: Cost.optional(),
  experimental: z
    .object({ modes: z.record(Text, z.object({ cost: Prices.optional() })).optional() })
    .optional(),
});
type Model = z.infer<typeof Model>;

const Provider = z.object({ id: Text, models: z.record(Text, z.unknown()) });
const File = z.record(Text, z.unknown());

export const modelsDev: Source<OfferFact[], "models.dev"> = {
  id: "models.dev",
  name: "models.dev",
  license: "MIT",
  attribution: "models.dev, MIT license",
  homepage: "https://models.dev",
  urls: ["https://models.dev/api.json"],
  files: ["prices/models-dev-api.*.json"],
  group: "prices",
  asOf: dayOf,
  parse(inputs, asOf) {
    const input = only(inputs);
    const offers = Object.entries(readJson(input, File)).flatMap(([key, value]) => {
      const provider = check(Provider, value, input.file, key);
      return Object.entries(provider.models).map(([model, row]) =>
        toOffer(provider.id, check(Model, row, input.file, `${key}/${model}`), asOf),
      );
    });
    if (offers.length === 0) throw new SourceError(input.file, null, null, "has no models");
    const id = (offer: OfferFact) => `${offer.provider}/${offer.modelId}`;
    refuseDuplicates(input.file, offers, ["provider", "modelId"], id);
    return offers;
  },
};

function toOffer(provider: string, model: Model, asOf: string): OfferFact {
  return {
    source: "models.dev",
    asOf,
    provider,
    modelId: model.id,
    name: model.name,
    canonicalId: model.canonical_model_id ?? null,
    family: model.family || null,
    openWeights: model.open_weights ?? null,
    // 1970-01-01 is upstream's zero, not a day.
    releaseDate: model.release_date === "1970-01-01" ? null : (model.release_date ?? null),
    knowledge: model.knowledge ?? null,
    status: model.status ?? null,
    modalities: model.modalities,
    capabilities: {
      tools: model.tool_call ?? null,
      reasoning: model.reasoning ?? null,
      structuredOutput: model.structured_output ?? null,
      attachment: model.attachment ?? null,
    },
    context: model.limit.context || null,
    maxOutput: model.limit.output || null,
    price: model.cost ? toPrice(model.cost, model.experimental?.modes ?? {}) : null,
  };
}

type Modes = NonNullable<NonNullable<Model["experimental"]>["modes"]>;

function toPrice(cost: z.infer<typeof Cost>, modes: Modes): PriceFact {
  return {
    ...toTokenPrices(cost),
    cacheWrite: cost.cache_write ?? null,
    reasoning: cost.reasoning ?? null,
    tiers: (cost.tiers ?? [])
      .map((tier) => ({ above: tier.tier.size, ...toTokenPrices(tier) }))
      .sort((a, b) => a.above - b.above),
    modes: Object.entries(modes).flatMap(([name, mode]) =>
      mode.cost ? { name, ...toTokenPrices(mode.cost) } : [],
    ),
  };
}

function toTokenPrices({ input, output, cache_read }: z.infer<typeof Prices>) {
  return { input, output, cacheRead: cache_read ?? null };
}

import { z } from "zod";
import { UsdPerMillion } from "@/lib/domain/offer";
import { CommercialUse } from "@/lib/domain/license";
import { Capability, Modality, PartialDate, Weights } from "@/lib/domain/model";
import { HostId, LabId, LicenseId, ModelId } from "@/lib/domain/ids";

const usd = (about: string) => UsdPerMillion.nullable().describe(`${about} USD per 1M tokens.`);

/** The mix that a blended price is at. */
export const Mix = z.strictObject({
  input: z.number().describe("Input tokens for every `output` tokens."),
  output: z.number().describe("Output tokens for every `input` tokens."),
  cached: z.number().describe("Share of input tokens read from cache, 0 to 1."),
  batch: z.boolean().describe("Whether batch prices are used where listed."),
});
export type Mix = z.infer<typeof Mix>;

export const Price = z.strictObject({
  blend: UsdPerMillion.describe(
    "The model's price at the mix, USD per 1M tokens: the median over hosts; of a closed model its lab's own price.",
  ),
  median: UsdPerMillion.describe("Median over hosts, each with its cheapest standard offer."),
  min: UsdPerMillion.describe("Cheapest host's price."),
  minHost: HostId.describe("Cheapest host."),
  max: UsdPerMillion.describe("Dearest host's price."),
  maxHost: HostId.describe("Dearest host."),
  hosts: z
    .number()
    .int()
    .describe("Hosts in the median. Resellers, plans and listings of 0 never are."),
  cacheAssumed: z
    .boolean()
    .describe("Whether some host's missing cache price was counted as its input price."),
  mix: Mix.describe("The mix it is at."),
});
export type Price = z.infer<typeof Price>;

export const Index = z.strictObject({
  value: z.number().describe("Epoch Capabilities Index."),
  low: z.number().describe("Low end of its 90 % interval."),
  high: z.number().describe("High end of its 90 % interval."),
});

const CustomScore = z.strictObject({
  value: z.number().describe("In points of the index."),
  low: z.number().nullable().describe("Low end of its 90 % interval."),
  high: z.number().nullable().describe("High end of its 90 % interval."),
  benchmarks: z.number().int().describe("How many benchmarks it rests on, five at least."),
  covered: z.number().describe("Share of the weights that they stand for, 0.5 to 1."),
});

/** A model as the explorer lists it. Null is not known, never 0. */
export const ModelRow = z.strictObject({
  id: ModelId.describe("lab/slug."),
  name: z.string().describe("Name."),
  lab: z
    .strictObject({
      id: LabId.describe("Id for the `lab` filter."),
      name: z.string().describe("Name."),
      country: z.string().nullable().describe("Headquarters, ISO 3166-1 alpha-2."),
    })
    .describe("Who trained it."),
  weights: Weights.describe(
    "open: usable commercially without asking; restricted: downloadable with limits; closed: behind an API only.",
  ),
  license: z
    .strictObject({
      id: LicenseId.describe("As the Hub spells it; the key of /api/v1/licenses."),
      short: z.string().describe("Short name."),
      name: z.string().describe("Full name."),
      commercialUse: CommercialUse.describe("Whether the weights may be used commercially."),
    })
    .nullable()
    .describe("License of the weights."),
  params: z
    .strictObject({
      total: z.number().int().nullable().describe("All parameters, as a count."),
      active: z.number().int().nullable().describe("Parameters used per token."),
      doubtful: z.boolean().describe("Whether the source itself doubts the total."),
    })
    .describe("Size."),
  context: z.number().int().nullable().describe("Context window in tokens."),
  released: PartialDate.nullable().describe(
    "Release date as precise as known: a day, month or year.",
  ),
  index: Index.nullable().describe("Quality: the Epoch Capabilities Index."),
  custom: CustomScore.nullable().describe(
    "Score at the weights of `tasks`; null without weights, or with too few benchmarks.",
  ),
  tier: z
    .number()
    .int()
    .nullable()
    .describe("With `group=tier`: 1 for the best models and those that tie with the best of them."),
  price: Price.nullable().describe("Price at the mix; null when no offer counts."),
  listPrices: z
    .strictObject({
      input: usd("Input tokens."),
      output: usd("Output tokens."),
      cacheRead: usd("Input tokens read from cache."),
    })
    .describe("Medians over the same hosts, whatever the mix."),
  downloads30d: z.number().int().nullable().describe("Downloads from the Hub in 30 days."),
  hosts: z.array(HostId).describe("Labs, clouds and hosts that serve it, priced or not."),
  capabilities: z.array(Capability).describe("What some host offers it with."),
  modalities: z.array(Modality).describe("What it reads."),
});
export type ModelRow = z.infer<typeof ModelRow>;

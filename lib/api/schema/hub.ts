import { z } from "zod";
import type { HubFacets as Facets, HubIndexAbout, HubRow as Row } from "@/lib/domain/hub/hub-row";
import { GATES, PARAMETER_DOUBTS, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { SIZE_CLASSES } from "@/lib/domain/hub/size-class";
import { IsoDate } from "@/lib/domain/figure";
import { ModelId } from "@/lib/domain/ids";
import { CommercialUse } from "@/lib/domain/license";
import { Weights } from "@/lib/domain/model";
import { UsdPerMillion } from "@/lib/domain/offer";
import { AnswerMeta } from "../envelope";
import { Index } from "./model-row";

const Count = z.number().int().nonnegative();

/** A repository of the Hub as it describes itself. Null is not known. */
export const HubRow = z.strictObject({
  id: z.string().describe("owner/name in the Hub's own case; the oldest have no owner."),
  license: z
    .strictObject({
      id: z.string().describe("The tag as its uploader wrote it."),
      short: z.string().describe("Short name; the tag itself where we do not know it."),
      name: z.string().describe("Full name; the tag itself where we do not know it."),
      commercialUse: CommercialUse.describe("Whether the tag allows commercial use."),
    })
    .nullable()
    .describe("License tag. What it inherits from its base is not looked at."),
  task: z.string().nullable().describe("The Hub's pipeline tag."),
  library: z.string().nullable().describe("Library it is made for."),
  parameters: Count.nullable().describe("Parameters, as a count."),
  parametersDoubt: z
    .enum(PARAMETER_DOUBTS)
    .nullable()
    .describe("Why the count is not to be trusted: packed weights, or counts that contradict."),
  downloads30d: Count.nullable().describe("Downloads in 30 days."),
  likes: Count.nullable().describe("Likes."),
  trending: z.number().nullable().describe("The Hub's trending score; most repos have none."),
  gated: z
    .enum(GATES)
    .nullable()
    .describe(
      "Whether it asks before it gives its files, and who decides; yes where no more is known.",
    ),
  created: IsoDate.nullable().describe("Day it was created; the Hub knows none before 2022-03-02."),
  changed: IsoDate.nullable().describe("Day of its last change."),
  kind: z.enum(RELATIONS).describe("What it says it was made by; base names no other repository."),
  base: z.string().nullable().describe("The first repository it says it was made from."),
  model: z
    .strictObject({
      id: ModelId.describe("lab/slug, for /api/v1/models/{lab}/{slug}."),
      name: z.string().describe("Name."),
      weights: Weights.describe("open or restricted, by the license we know of the model."),
      index: Index.nullable().describe("Quality: the Epoch Capabilities Index."),
      price: z
        .strictObject({
          median: UsdPerMillion.describe("Median over hosts."),
          min: UsdPerMillion.describe("Cheapest host's price."),
          max: UsdPerMillion.describe("Dearest host's price."),
          hosts: Count.describe("Hosts in the median."),
        })
        .nullable()
        .describe("Price at the mix, USD per 1M tokens; null when no offer counts."),
    })
    .nullable()
    .describe("The model of our catalogue that names this very repository."),
}) satisfies z.ZodType<Row>;

export const HubIndex = z.strictObject({
  engine: z.enum(["duckdb", "postgres"]).describe("Database that answers."),
  origin: z
    .enum(["seed", "file", "hub"])
    .describe("seed: what ships with the site; file: a dump; hub: a walk over the Hub."),
  asOf: IsoDate.describe("Day its facts are of."),
  repos: Count.describe("Repositories in it."),
  notice: z.string().nullable().describe("Why these are not the rows that were asked for."),
}) satisfies z.ZodType<HubIndexAbout>;

export const HubMeta = AnswerMeta.extend({
  index: HubIndex.describe("What the answer is taken from."),
});

export const HubListMeta = HubMeta.extend({
  total: Count.describe("Repositories that match, over all pages."),
  next: z.string().nullable().describe("Address of the next page; null on the last one."),
  corrected: z
    .boolean()
    .describe(
      "Whether no repository has the words of `q`, and these have some a slip away from them.",
    ),
});

const counts = <Value extends z.ZodType<string>>(value: Value, about: string) =>
  z
    .array(
      z.strictObject({
        value: value.nullable().describe("Null are those that say nothing."),
        count: Count.describe("Repositories that would match with this value alone."),
      }),
    )
    .describe(about);

/** How many repositories each value would leave, under all other filters, most first. */
export const HubFacets = z.strictObject({
  license: counts(z.string(), "License tags, the commonest hundred."),
  use: counts(CommercialUse, "Commercial use, by the license tag."),
  task: counts(z.string(), "Tasks, the commonest hundred."),
  library: counts(z.string(), "Libraries, the commonest hundred."),
  author: counts(z.string(), "Owners of most repositories."),
  kind: counts(z.enum(RELATIONS), "What they were made by."),
  gated: counts(z.enum(GATES), "Gates."),
  size: counts(
    z.enum(SIZE_CLASSES.map(({ id }) => id)),
    "Size classes by parameters, each with its lower bound and without its upper.",
  ),
}) satisfies z.ZodType<Facets>;

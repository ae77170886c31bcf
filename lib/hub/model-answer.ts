import type { modelInfo } from "@huggingface/hub";
import { z } from "zod";
import { HubRepoId } from "@/lib/domain/ids";

/** What is asked beyond the client's own fields; those after the gap the client does not type yet. */
export const MODEL_FIELDS = [
  "cardData",
  "createdAt",
  "disabled",
  "library_name",
  "safetensors",
  "tags",

  "baseModels",
  "childrenModelCount",
  "evalResults",
  "usedStorage",
] as const;

/** The fields the client's types allow to be asked for. */
export type ClientField = NonNullable<Parameters<typeof modelInfo>[0]["additionalFields"]>[number];

const Count = z.number().int().nonnegative();
export const HubId = z.string().regex(/^[0-9a-f]{24}$/, "must be 24 hex digits");

export const BaseModels = z.object({
  relation: z.string().nullish(),
  models: z.array(z.object({ id: HubRepoId })),
});
export const Safetensors = z.object({
  parameters: z.record(z.string(), Count).default({}),
  total: Count,
});

/** Written by whoever uploaded the model: what has another form than this is as good as absent. */
const CardData = z
  .object({
    license: z.union([z.string(), z.array(z.string())]).nullish(),
    license_name: z.string().nullish(),
    license_link: z.string().nullish(),
  })
  .nullish()
  .catch(null);

/** The client's answer: its `id` is the Hub's `_id`, its `name` is `owner/name`. Nothing in it is checked before. */
export const ModelAnswer = z.object({
  id: HubId,
  name: HubRepoId,
  downloads: Count,
  likes: Count,
  gated: z.union([z.literal(false), z.literal("auto"), z.literal("manual")]),
  task: z.string().nullish(),
  updatedAt: z.date(),
  createdAt: z.iso.datetime().nullish(),
  disabled: z.boolean().nullish(),
  library_name: z.string().nullish(),
  tags: z.array(z.string()),
  cardData: CardData,
  safetensors: Safetensors.nullish(),
  baseModels: BaseModels.nullish(),
  childrenModelCount: z
    .object({ adapter: Count, merge: Count, quantized: Count, finetune: Count })
    .partial()
    .nullish(),
  // Their files are written by hand: each is checked by itself.
  evalResults: z.array(z.unknown()).nullish(),
  usedStorage: Count.nullish(),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;

export const EvalResult = z.object({
  data: z.object({
    dataset: z.object({ id: z.string(), task_id: z.string() }),
    value: z.number(),
    verifyToken: z.string().nullish(),
    date: z.string().nullish(),
    source: z.object({ url: z.string(), name: z.string().nullish() }).nullish(),
    notes: z.string().nullish(),
  }),
});

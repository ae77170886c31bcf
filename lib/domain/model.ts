import { z } from "zod";
import { Figure, IsoDate } from "./figure";
import { HubRepoId, LabId, LicenseId, ModelId } from "./ids";

export const WEIGHTS = ["open", "restricted", "closed"] as const;
/** `open`: usable commercially without asking. `restricted`: downloadable, with non-commercial or size limits. `closed`: behind an API only. */
export const Weights = z.enum(WEIGHTS);
export type Weights = z.infer<typeof Weights>;

export const MODALITIES = ["text", "image", "audio", "video", "pdf"] as const;
export const Modality = z.enum(MODALITIES);
export type Modality = z.infer<typeof Modality>;

export const CAPABILITIES = ["tools", "reasoning", "structured-output"] as const;
export const Capability = z.enum(CAPABILITIES);
export type Capability = z.infer<typeof Capability>;

/** A release date as precise as its source: a day, a month or a year. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD");

const Count = z.number().int().positive();

/** One set of weights or one closed API model. Written by `data:refresh` to `data/snapshot/models.json`. */
export const Model = z.strictObject({
  id: ModelId,
  name: z.string().min(1),
  lab: LabId,
  family: z.string().nullable(),
  weights: Figure(Weights),
  released: Figure(PartialDate).nullable(),
  /** Context window in tokens, as the lab's own API or most hosts state it. */
  context: Figure(Count).nullable(),
  /** Longest answer in tokens. */
  maxOutput: Figure(Count).nullable(),
  /** Parameters as a count; `active` per token for mixtures of experts. */
  parameters: z.strictObject({ total: Figure(Count).nullable(), active: Figure(Count).nullable() }),
  license: Figure(LicenseId).nullable(),
  hubRepo: Figure(HubRepoId).nullable(),
  /** What it reads. */
  modalities: z.array(Modality),
  /** What it answers in. Empty where no offer says. */
  outputs: z.array(Modality),
  capabilities: z.array(Capability),
  /** Last month of its training data. */
  knowledge: Figure(z.string()).nullable(),
  /** Training compute in FLOP (Epoch's estimate). */
  trainingCompute: Figure(z.number().positive()).nullable(),
  /** Why the model is in the catalogue. */
  origin: z.enum(["canonical", "lab", "index", "second-price-source", "curated"]),
  /** Said on its page, e.g. that the name is a moving alias. */
  note: z.string().optional(),
});
export type Model = z.infer<typeof Model>;

/** What the Hub says of a model's repository. `data/snapshot/hub-repos.json`. */
export const HubRepo = z.strictObject({
  id: HubRepoId,
  source: z.literal("hub-repos"),
  asOf: IsoDate,
  /** License tag as written by the uploader, and the `license_name` behind `other`. */
  license: z.string().nullable(),
  downloads30d: z.number().int().nonnegative().nullable(),
  likes: z.number().int().nonnegative().nullable(),
  created: IsoDate.nullable(),
  lastModified: IsoDate.nullable(),
  gated: z.string().nullable(),
  pipeline: z.string().nullable(),
  library: z.string().nullable(),
  baseModels: z.array(z.strictObject({ relation: z.string().nullable(), repo: z.string() })),
  /** Stored elements of all safetensors files; too low for packed weights. */
  safetensorsTotal: Count.nullable(),
  /** Number formats named by the repo's tags, e.g. fp8, mxfp4. */
  formats: z.array(z.string()),
  architecture: z.string().nullable(),
  layers: Count.nullable(),
  attentionHeads: Count.nullable(),
  kvHeads: Count.nullable(),
  headSize: Count.nullable(),
  experts: Count.nullable(),
  activeExperts: Count.nullable(),
});
export type HubRepo = z.infer<typeof HubRepo>;

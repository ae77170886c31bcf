import { z } from "zod";
import { IsoDate } from "../figure";
import { HubRepoId, LabId, LicenseId, ModelId } from "../ids";
import { Weights } from "../model";

/** A name in a quality source and the model it is. `data/curated/names.json`. */
export const NameAlias = z.strictObject({
  source: z.enum(["epoch", "lmarena", "bfcl", "models.dev-benchmarks", "epoch-versions"]),
  name: z.string().min(1),
  /** Null when the row must not be joined; then `why` says so. */
  model: ModelId.nullable(),
  /** The setting that was run, where the name has one. */
  version: z.string().optional(),
  why: z.string().optional(),
  /** For a model that no price source knows. */
  modelName: z.string().optional(),
  lab: LabId.optional(),
  hubRepo: HubRepoId.nullable().optional(),
});
export type NameAlias = z.infer<typeof NameAlias>;

/** Exceptions for price rows. `data/curated/aliases.json`. */
export const Aliases = z.strictObject({
  /** Canonical ids of upstream that are the same weights as another model. */
  merged: z.array(z.strictObject({ canonical: z.string(), model: ModelId, why: z.string() })),
  /** Price rows, `provider/modelId`, that are a model whatever their name says, or none. */
  rows: z.array(z.strictObject({ row: z.string(), model: ModelId.nullable(), why: z.string() })),
  /** Further names a model goes by at hosts. */
  names: z.array(z.strictObject({ model: ModelId, name: z.string(), why: z.string().optional() })),
  /** Upstream models that are no language models answering in text. */
  excluded: z.array(z.strictObject({ model: z.string(), why: z.string() })),
});
export type Aliases = z.infer<typeof Aliases>;

/** What we looked up for one model, beside or against the sources. `data/curated/models.json`. */
export const ModelNote = z.strictObject({
  model: ModelId,
  weights: Weights.optional(),
  hubRepo: HubRepoId.optional(),
  license: LicenseId.optional(),
  /** Parameters as a count. */
  totalParameters: z.number().int().positive().optional(),
  activeParameters: z.number().int().positive().optional(),
  released: IsoDate.optional(),
  name: z.string().optional(),
  doubt: z.string().optional(),
  note: z.string().optional(),
  /** Address where the facts of this entry were seen. */
  source: z.string().min(1),
  seen: IsoDate,
});
export type ModelNote = z.infer<typeof ModelNote>;

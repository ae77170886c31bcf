import { z } from "zod";
import { IsoDate, SourceId } from "./figure";
import { ModelId } from "./ids";

/** One model on one benchmark. `data/snapshot/scores.json`. */
export const Score = z.strictObject({
  model: ModelId,
  benchmark: z.string(),
  /** The version or setting that was run, in the source's spelling. */
  version: z.string().nullable(),
  /** Fraction 0..1, or a rating. */
  value: z.number(),
  /** Day of the result where the source gives one. */
  date: z.string().nullable(),
  ranBy: z.string().nullable(),
  url: z.string().nullable(),
  votes: z.number().int().nullable(),
  source: SourceId,
  asOf: IsoDate,
});
export type Score = z.infer<typeof Score>;

/** A model's Epoch Capabilities Index with its 90 % interval. `data/snapshot/index.json`. */
export const IndexScore = z.strictObject({
  model: ModelId,
  value: z.number(),
  /** Equal to `value` for the two models that anchor the scale. */
  low: z.number(),
  high: z.number(),
  anchor: z.boolean(),
  /** Epoch's name for the model. */
  name: z.string(),
  source: SourceId,
  asOf: IsoDate,
});
export type IndexScore = z.infer<typeof IndexScore>;

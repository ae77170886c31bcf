import { z } from "zod";
import { IsoDate } from "./figure";

/** A GPU type. `data/snapshot/gpus.json`. */
export const Gpu = z.strictObject({
  gpu: z.string(),
  vendor: z.string(),
  generation: z.string(),
  memoryGb: z.number().positive(),
  bandwidthTbps: z.number().positive(),
  /** Vendor's peak dense BF16 TFLOPS. */
  bf16DenseTflops: z.number().positive(),
  asOf: IsoDate,
});
export type Gpu = z.infer<typeof Gpu>;

/** What one seller asks for a GPU-hour on demand, USD. `data/snapshot/gpu-prices.json`. */
export const GpuPrice = z.strictObject({
  gpu: z.string(),
  seller: z.string(),
  segment: z.string(),
  median: z.number().positive(),
  min: z.number().positive(),
  max: z.number().positive(),
  sku: z.string(),
  region: z.string(),
  asOf: IsoDate,
});
export type GpuPrice = z.infer<typeof GpuPrice>;

/** A dated statement of how many models the Hub lists. `data/snapshot/hub-growth.json`. */
export const HubGrowth = z.strictObject({
  date: IsoDate,
  models: z.number().int().positive(),
  kind: z.string(),
  source: z.string(),
});
export type HubGrowth = z.infer<typeof HubGrowth>;

/** How many of the gathered Hub repos have one license. `data/snapshot/hub-licenses.json`. */
export const HubLicense = z.strictObject({
  /** Its id in our list, else as tagged; null for repos without a license tag. */
  license: z.string().nullable(),
  repos: z.number().int().positive(),
  /** Downloads in 30 days of all of them together, as far as known. */
  downloads30d: z.number().int().nonnegative(),
  /** Newest day that one of them was looked at. */
  asOf: IsoDate,
});
export type HubLicense = z.infer<typeof HubLicense>;

/** A benchmark's difficulty and slope on the index's scale. `data/snapshot/difficulties.json`. */
export const Difficulty = z.strictObject({
  benchmark: z.string(),
  anchor: z.boolean(),
  difficulty: z.number(),
  slope: z.number().positive(),
  asOf: IsoDate,
});
export type Difficulty = z.infer<typeof Difficulty>;

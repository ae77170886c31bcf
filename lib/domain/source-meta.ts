import { z } from "zod";
import { IsoDate, SourceId } from "./figure";

/** A source as /data shows it: whose it is, of what date, and how much of it is used. `data/snapshot/sources.json`. */
export const SourceMeta = z.strictObject({
  id: SourceId,
  name: z.string(),
  group: z.enum(["prices", "quality", "hub"]),
  license: z.string(),
  attribution: z.string(),
  homepage: z.url(),
  /** Live addresses. */
  urls: z.array(z.string()),
  asOf: IsoDate,
  /** Facts read from it. */
  rows: z.number().int().nonnegative(),
  /** Rows left out by the importer, each with its reason. */
  skipped: z.array(z.strictObject({ file: z.string(), row: z.string(), reason: z.string() })),
});
export type SourceMeta = z.infer<typeof SourceMeta>;

/** An upstream row that is under no model. `data/snapshot/unmatched.json`. */
export const Unmatched = z.strictObject({
  source: SourceId,
  row: z.string(),
  name: z.string(),
  reason: z.string(),
});
export type Unmatched = z.infer<typeof Unmatched>;

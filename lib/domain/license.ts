import { z } from "zod";
import { LicenseId } from "./ids";
import { IsoDate } from "./figure";

export const COMMERCIAL_USES = ["allowed", "conditions", "not-allowed", "unknown"] as const;
export const CommercialUse = z.enum(COMMERCIAL_USES);
export type CommercialUse = z.infer<typeof CommercialUse>;

/** A license and what it means for someone who wants to use the weights. Kept by hand in `data/curated/licenses.json`. */
export const License = z.strictObject({
  id: LicenseId,
  name: z.string().min(1),
  /** What a chip says. */
  short: z.string().min(1).max(20),
  /** SPDX identifier where there is one. */
  spdx: z.string().nullable(),
  category: z.enum(["permissive", "conditional", "non-commercial", "proprietary", "unknown"]),
  commercialUse: CommercialUse,
  /** Users or revenue above which commercial use needs asking; such weights count as restricted. */
  limit: z.string().optional(),
  /** What matters to someone choosing, in short. */
  conditions: z.array(z.string()),
  url: z.url().nullable(),
  source: z.string().min(1),
  seen: IsoDate,
  /** Other spellings. */
  aliases: z.array(z.string()),
  /** Whether the Hub itself has this id. */
  hub: z.boolean(),
});
export type License = z.infer<typeof License>;

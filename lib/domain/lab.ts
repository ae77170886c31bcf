import { z } from "zod";
import { LabId } from "./ids";
import { IsoDate } from "./figure";

/** Who trained a model. Kept by hand in `data/curated/labs.json`. */
export const Lab = z.strictObject({
  id: LabId,
  name: z.string().min(1),
  /** Headquarters, ISO 3166-1 alpha-2; null when no source was found. */
  country: z.string().length(2).nullable(),
  /** Organizations on the Hugging Face Hub that publish its weights. */
  hubOrganizations: z.array(z.string()),
  /** Beginnings of its own models' names, lower case; tells them from others' models on its API. */
  prefixes: z.array(z.string()),
  /** How other sources spell it. */
  aliases: z.array(z.string()),
  source: z.string().min(1),
  seen: IsoDate,
});
export type Lab = z.infer<typeof Lab>;

import { z } from "zod";
import { IsoDate } from "./figure";
import { HostId, ModelId } from "./ids";
import { UsdPerMillion } from "./offer";

/** A dated change of one offer; prices are those after the event, in USD per 1M tokens. `data/snapshot/price-events.json`. */
export const PriceEvent = z.strictObject({
  date: IsoDate,
  /** The last day it was seen otherwise, where it is not known to the day: it happened after this one, by `date`. */
  after: IsoDate.optional(),
  host: HostId,
  hostModelId: z.string().min(1),
  /** Null when the offer is under no model of the catalogue. */
  model: ModelId.nullable(),
  event: z.enum(["added", "changed", "removed"]),
  input: UsdPerMillion.nullable(),
  output: UsdPerMillion.nullable(),
  cacheRead: UsdPerMillion.nullable(),
  cacheWrite: UsdPerMillion.nullable(),
});
export type PriceEvent = z.infer<typeof PriceEvent>;

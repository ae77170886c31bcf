import { z } from "zod";
import { HostId, LabId } from "./ids";
import { IsoDate } from "./figure";

export const HOST_KINDS = ["lab", "cloud", "host", "reseller"] as const;
/** `lab`: a lab's own API. `cloud`: a cloud platform. `host`: runs the weights itself. `reseller`: lists other hosts' offers. */
export const HostKind = z.enum(HOST_KINDS);
export type HostKind = z.infer<typeof HostKind>;

/** Who serves models for money. Kept by hand in `data/curated/hosts.json`. */
export const Host = z.strictObject({
  id: HostId,
  name: z.string().min(1),
  kind: HostKind,
  /** Sold as a subscription, so its listed token prices are notional. */
  plan: z.boolean(),
  /** Labs whose own API this is. */
  labs: z.array(LabId),
  /** The host whose regional or product twin this is; it counts in a model's price only where that host has no offer. */
  twinOf: HostId.optional(),
  /** Headquarters, ISO 3166-1 alpha-2; null when no source was found. */
  country: z.string().length(2).nullable(),
  url: z.url().nullable(),
  /** Other ids of the same provider in other sources. */
  aliases: z.array(z.string()),
  source: z.string().min(1),
  seen: IsoDate,
  note: z.string().optional(),
});
export type Host = z.infer<typeof Host>;

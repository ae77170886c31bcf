import type { HostKind } from "@/lib/domain/host";
import type { OfferGroup, OfferRole } from "@/lib/domain/listed-offer";
import type { OfferState } from "@/lib/domain/offer";

export const HOST_KIND_WORD = {
  lab: "lab",
  cloud: "cloud",
  host: "host",
  reseller: "reseller",
} as const satisfies Record<HostKind, string>;

export const OFFER_ROLE_WORD = {
  cheapest: "enters the median, the cheapest",
  counted: "enters the median",
  beaten: "not in the median: the same host has a cheaper offer",
  apart: "not in the median",
} as const satisfies Record<OfferRole, string>;

/** Paid is what one expects and needs no word. */
export const OFFER_STATE_WORD = {
  paid: null,
  free: "free",
  subscription: "plan",
  unknown: "no price",
  stale: "stale",
} as const satisfies Record<OfferState, string | null>;

export const OFFER_GROUP_WORD = {
  listed: "Offers",
  levels: "Other service levels",
  plans: "Subscription plans",
  resellers: "Resellers",
} as const satisfies Record<OfferGroup, string>;

export const OFFER_GROUP_NOTE = {
  listed: "",
  levels: "fast, batch, priority and the like; never in the median",
  plans: "listed prices are notional; never in the median",
  resellers: "they pass calls on to other hosts; never in the median",
} as const satisfies Record<OfferGroup, string>;

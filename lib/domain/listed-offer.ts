import { blend, cacheAssumed, type TokenMix } from "./blend";
import type { HostKind } from "./host";
import type { Offer, TokenPrices } from "./offer";
import type { OfferDetail } from "./offer-detail";
import { modelPrice, type ModelPrice } from "./price";

/** An offer as a model's page lists it, without its price at a mix; it is sent to the browser, where the mix moves. */
export type ListedOffer = Omit<Offer, "model" | "host"> & {
  host: {
    id: string;
    name: string;
    kind: HostKind | null;
    country: string | null;
    /** The host it counts as: a regional twin counts as the one it is a twin of. */
    countsAs: string;
  };
  /** Whether it may enter the model's price. */
  counted: boolean;
};

/** How an offer stands to the model's price. */
export const OFFER_ROLES = ["cheapest", "counted", "beaten", "apart"] as const;
/** `cheapest`: of several that count. `beaten`: would count, but the same host has a cheaper one. `apart`: never enters the price. */
export type OfferRole = (typeof OFFER_ROLES)[number];

/** A listed offer at one mix. */
export type OfferRow = ListedOffer & {
  key: string;
  /** USD per 1M tokens at the mix; null where no price is listed, or one of 0 that is not free. */
  blend: number | null;
  /** The same for the older price of another source. */
  blendBefore: number | null;
  cacheAssumed: boolean;
  role: OfferRole;
};

export const OFFER_GROUPS = ["listed", "levels", "plans", "resellers"] as const;
/** `levels`: other service levels than the standard one. `plans`: sold as a subscription. */
export type OfferGroup = (typeof OFFER_GROUPS)[number];

export function listOffer({
  model: _,
  host,
  hostFacts,
  counted,
  ...detail
}: OfferDetail): ListedOffer {
  const { blend: _blend, cacheAssumed: _assumed, ...offer } = detail;
  return {
    ...offer,
    host: {
      id: host,
      name: hostFacts?.name ?? host,
      kind: hostFacts?.kind ?? null,
      country: hostFacts?.country ?? null,
      countsAs: hostFacts?.twinOf ?? host,
    },
    counted,
  };
}

/** Every offer with its price at a mix and whether it enters the model's price there. */
export function offerRows(offers: readonly ListedOffer[], mix: TokenMix): OfferRow[] {
  const rows = offers.map((offer) => ({
    ...offer,
    key: [offer.host.id, offer.hostModelId, offer.tier].join(" "),
    blend: priceAt(offer.prices, offer.state, mix),
    blendBefore: offer.before && priceAt(offer.before.prices, offer.state, mix),
    cacheAssumed: offer.prices !== null && cacheAssumed(offer.prices, mix),
  }));
  const best = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const known = best.get(row.host.countsAs);
    if (row.counted && row.blend !== null && (!known || row.blend < (known.blend ?? Infinity))) {
      best.set(row.host.countsAs, row);
    }
  }
  const least = Math.min(...[...best.values()].map((row) => row.blend ?? Infinity));
  const roleOf = (row: (typeof rows)[number]): OfferRole => {
    if (!row.counted || row.blend === null) return "apart";
    if (best.get(row.host.countsAs) !== row) return "beaten";
    return row.blend === least && best.size > 1 ? "cheapest" : "counted";
  };
  return rows.map((row) => ({ ...row, role: roleOf(row) }));
}

function priceAt(prices: TokenPrices | null, state: Offer["state"], mix: TokenMix): number | null {
  if (!prices || (state !== "free" && prices.input + prices.output === 0)) return null;
  return blend(prices, mix);
}

/** The model's price at a mix over its listed offers. */
export function listedPrice(offers: readonly ListedOffer[], mix: TokenMix): ModelPrice | null {
  return modelPrice(
    offers.flatMap(({ host, prices, counted }) =>
      counted && prices ? [{ host: host.countsAs, prices }] : [],
    ),
    mix,
  );
}

/** Which part of the page an offer stands in. */
export function offerGroup({ host, tier, state }: ListedOffer): OfferGroup {
  if (host.kind === "reseller") return "resellers";
  if (state === "subscription") return "plans";
  return tier === "standard" ? "listed" : "levels";
}

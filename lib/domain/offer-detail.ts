import { blend, cacheAssumed, type TokenMix } from "./blend";
import type { Host } from "./host";
import type { Offer } from "./offer";

/** An offer as a model's page lists it: with its host, and its price at one mix. */
export type OfferDetail = Offer & {
  /** The curated host; null only while a new one is not yet in the list. */
  hostFacts: Pick<Host, "name" | "kind" | "country" | "url" | "twinOf"> | null;
  /**
   * USD per 1M tokens at the mix, also of offers that do not count (`state` and `counted` say so);
   * null where no price is listed, or one of 0 that is not free.
   */
  blend: number | null;
  /** Whether the mix asks for a cache price that is not listed; it counts as the input price. */
  cacheAssumed: boolean;
  /** Whether it enters the model's price. */
  counted: boolean;
};

export function offerDetail(
  offer: Offer,
  host: Host | undefined,
  mix: TokenMix,
  counted: boolean,
): OfferDetail {
  const { prices, state } = offer;
  const listed = prices !== null && (state === "free" || prices.input + prices.output > 0);
  return {
    ...offer,
    hostFacts: host
      ? {
          name: host.name,
          kind: host.kind,
          country: host.country,
          url: host.url,
          twinOf: host.twinOf,
        }
      : null,
    blend: listed ? blend(prices, mix) : null,
    cacheAssumed: listed && cacheAssumed(prices, mix),
    counted,
  };
}

/** Cheapest at the mix first, those without a price last, then by host. */
export function byBlend(a: OfferDetail, b: OfferDetail): number {
  const [left, right] = [a.blend ?? Infinity, b.blend ?? Infinity];
  if (left !== right) return left < right ? -1 : 1;
  const [one, other] = [
    `${a.host}\n${a.hostModelId}\n${a.tier}`,
    `${b.host}\n${b.hostModelId}\n${b.tier}`,
  ];
  return one < other ? -1 : 1;
}

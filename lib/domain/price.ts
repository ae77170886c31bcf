import { blend, type TokenMix } from "./blend";
import type { LongContextPrices, TokenPrices } from "./offer";
import { median } from "./statistics";

/** An offer that counts towards a model's price: paid, standard tier, of a lab, cloud or host. */
export type PricedOffer = {
  host: string;
  prices: TokenPrices;
  /** Context window served there, in tokens; absent when not stated. */
  context?: number;
  /** Prices of requests with more input tokens than `above`, ascending; absent where it has none. */
  longContext?: readonly LongContextPrices[];
};

/** What a model costs over the hosts that count: USD per 1M tokens at a mix, or USD per request of a workload. */
export type ModelPrice = {
  median: number;
  min: { value: number; host: string };
  max: { value: number; host: string };
  /** How many hosts the median is over. */
  hosts: number;
};

type HostValue<Offer> = { offer: Offer; value: number };

/** Each host with its cheapest offer, cheapest host first; offers that `valueOf` gives no value are left out. */
export function cheapestByHost<Offer extends { host: string }>(
  offers: readonly Offer[],
  valueOf: (offer: Offer) => number | null,
): HostValue<Offer>[] {
  const cheapest = new Map<string, HostValue<Offer>>();
  for (const offer of offers) {
    const value = valueOf(offer);
    const known = cheapest.get(offer.host);
    if (value !== null && (known === undefined || value < known.value))
      cheapest.set(offer.host, { offer, value });
  }
  return [...cheapest.values()].sort(
    (a, b) => a.value - b.value || (a.offer.host < b.offer.host ? -1 : 1),
  );
}

/** The median over hosts in ascending order, with the cheapest and the dearest; null without hosts. */
export function overHosts(sorted: readonly HostValue<{ host: string }>[]): ModelPrice | null {
  const first = sorted[0];
  const last = sorted.at(-1);
  const middle = median(sorted.map(({ value }) => value));
  if (!first || !last || middle === null) return null;
  return {
    median: middle,
    min: { host: first.offer.host, value: first.value },
    max: { host: last.offer.host, value: last.value },
    hosts: sorted.length,
  };
}

/** What each host asks at a mix for its cheapest offer, cheapest host first. */
export function hostPrices<Offer extends PricedOffer>(
  offers: readonly Offer[],
  mix: TokenMix,
): HostValue<Offer>[] {
  return cheapestByHost(offers, ({ prices }) => blend(prices, mix));
}

/**
 * The median over hosts, each with its cheapest offer at the mix; null when no offer counts.
 * For a closed model pass its lab's own offers only: then the median is the lab's price.
 */
export function modelPrice(offers: readonly PricedOffer[], mix: TokenMix): ModelPrice | null {
  return overHosts(hostPrices(offers, mix));
}

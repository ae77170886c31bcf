import { blend, type TokenMix } from "./blend";
import type { TokenPrices } from "./offer";

/** An offer that counts towards a model's price: paid, standard tier, of a lab, cloud or host. */
export type PricedOffer = { host: string; prices: TokenPrices };

/** A model's price at a mix in USD per 1M tokens, over the hosts that count. */
export type ModelPrice = {
  median: number;
  min: { value: number; host: string };
  max: { value: number; host: string };
  /** How many hosts the median is over. */
  hosts: number;
};

/** What each host asks at a mix for its cheapest offer, cheapest host first. */
export function hostPrices<Offer extends PricedOffer>(
  offers: readonly Offer[],
  mix: TokenMix,
): { offer: Offer; value: number }[] {
  const cheapest = new Map<string, { offer: Offer; value: number }>();
  for (const offer of offers) {
    const value = blend(offer.prices, mix);
    const known = cheapest.get(offer.host);
    if (known === undefined || value < known.value) cheapest.set(offer.host, { offer, value });
  }
  return [...cheapest.values()].sort(
    (a, b) => a.value - b.value || (a.offer.host < b.offer.host ? -1 : 1),
  );
}

/**
 * The median over hosts, each with its cheapest offer at the mix; null when no offer counts.
 * For a closed model pass its lab's own offers only: then the median is the lab's price.
 */
export function modelPrice(offers: readonly PricedOffer[], mix: TokenMix): ModelPrice | null {
  const sorted = hostPrices(offers, mix);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return null;
  return {
    median: median(sorted.map(({ value }) => value)),
    min: { host: first.offer.host, value: first.value },
    max: { host: last.offer.host, value: last.value },
    hosts: sorted.length,
  };
}

/** Median of values in ascending order; the mean of the middle two when their number is even. */
function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] as number;
  const high = sorted[Math.floor(middle)] as number;
  return (low + high) / 2;
}

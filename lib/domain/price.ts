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

/**
 * The median over hosts, each with its cheapest offer at the mix; null when no offer counts.
 * For a closed model pass its lab's own offers only: then the median is the lab's price.
 */
export function modelPrice(offers: readonly PricedOffer[], mix: TokenMix): ModelPrice | null {
  const cheapest = new Map<string, number>();
  for (const offer of offers) {
    const value = blend(offer.prices, mix);
    const known = cheapest.get(offer.host);
    if (known === undefined || value < known) cheapest.set(offer.host, value);
  }
  const sorted = [...cheapest].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return null;
  return {
    median: median(sorted.map(([, value]) => value)),
    min: { host: first[0], value: first[1] },
    max: { host: last[0], value: last[1] },
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

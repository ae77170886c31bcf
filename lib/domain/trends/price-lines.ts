import type { TokenMix } from "../blend";
import type { Offer } from "../offer";
import { hostPrices, type PricedOffer } from "../price";
import type { OfferSteps } from "./price-series";

/** What one host asks for a model over time, or one offer: USD per 1M tokens at a mix. */
export type PriceLine = {
  /** Of the host, or as the host calls the model. */
  id: string;
  /** From each day on which it changed; null while there is no price. */
  steps: { day: string; usd: number | null }[];
  /** By today's offers. Between the last recorded day and these nothing is known. */
  today: number | null;
};

/** A line for each `host` that the counted offers have or had, by id; each stands at its cheapest offer. */
export function priceLines(
  steps: OfferSteps,
  counted: (offers: readonly Offer[]) => readonly PricedOffer[],
  current: readonly PricedOffer[],
  mix: TokenMix,
): PriceLine[] {
  const lines = new Map<string, PriceLine>();
  const lineOf = (id: string) => {
    const line = lines.get(id) ?? { id, steps: [], today: null };
    lines.set(id, line);
    return line;
  };
  for (const { day, offers } of steps) {
    const asked = hostPrices(counted(offers), mix);
    const now = new Map(asked.map(({ offer, value }) => [offer.host, value]));
    for (const id of new Set([...now.keys(), ...lines.keys()])) {
      const own = lineOf(id).steps;
      const usd = now.get(id) ?? null;
      if ((own.at(-1)?.usd ?? null) !== usd) own.push({ day, usd });
    }
  }
  for (const { offer, value } of hostPrices(current, mix)) lineOf(offer.host).today = value;
  return [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

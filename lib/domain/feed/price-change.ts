import { offerKey, pricesAfter } from "../as-of";
import type { TokenPrices } from "../offer";
import type { PriceEvent } from "../price-event";

/** A price event with what the offer cost before it; a price that cannot be believed counts as none. */
export type PriceChange = Pick<PriceEvent, "host" | "hostModelId" | "event" | "after"> & {
  day: string;
  model: string;
  before: TokenPrices | null;
  now: TokenPrices | null;
};

/**
 * What changed for models of the catalogue, in order of date. An event that leaves all prices as they were, or that
 * lists none after none, says nothing and is left out.
 */
export function priceChanges(events: readonly PriceEvent[]): PriceChange[] {
  const last = new Map<string, TokenPrices | null>();
  return events.flatMap((event) => {
    const key = offerKey(event);
    const before = last.get(key) ?? null;
    const now = pricesAfter(event);
    last.set(key, now);
    if (event.model === null || JSON.stringify(before) === JSON.stringify(now)) return [];
    const { date: day, host, hostModelId, model, event: kind, after } = event;
    return [{ day, host, hostModelId, model, event: kind, after, before, now }];
  });
}

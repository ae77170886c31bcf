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

/** An event with what the offer cost before and after it; a price that cannot be believed counts as none. */
type DatedPrices = { event: PriceEvent; before: TokenPrices | null; now: TokenPrices | null };

/** Every event with the prices on both sides of it, in the order given, which must be that of their dates. */
export function eventsWithPrices(events: readonly PriceEvent[]): DatedPrices[] {
  const last = new Map<string, TokenPrices | null>();
  return events.map((event) => {
    const key = offerKey(event);
    const before = last.get(key) ?? null;
    const now = pricesAfter(event);
    last.set(key, now);
    return { event, before, now };
  });
}

/**
 * What changed for models of the catalogue, in order of date. An event that leaves all prices as they were, or that
 * lists none after none, says nothing and is left out.
 */
export function priceChanges(events: readonly PriceEvent[]): PriceChange[] {
  return eventsWithPrices(events).flatMap(({ event, before, now }) => {
    if (event.model === null || JSON.stringify(before) === JSON.stringify(now)) return [];
    const { date: day, host, hostModelId, model, event: kind, after } = event;
    return [{ day, host, hostModelId, model, event: kind, after, before, now }];
  });
}

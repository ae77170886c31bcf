import { isBeyondBelief, offerKey, pricesAfter } from "./as-of";
import type { TokenPrices } from "./offer";
import type { PriceEvent } from "./price-event";

/** An event with what the offer cost before and after it; null where no price was listed. */
export type EventPrices = {
  event: PriceEvent;
  before: TokenPrices | null;
  now: TokenPrices | null;
};

/**
 * Every event with the prices on both sides of it, in the order given, which must be that of their dates. A price that
 * cannot be believed leaves the one before it; an id that comes to stand for another model starts anew.
 */
export function eventPrices(events: readonly PriceEvent[]): EventPrices[] {
  const last = new Map<string, { model: string | null; prices: TokenPrices | null }>();
  return events.map((event) => {
    const key = offerKey(event);
    const known = last.get(key);
    const before = known?.model === event.model ? known.prices : null;
    const now = isBeyondBelief(event) ? before : pricesAfter(event);
    last.set(key, { model: event.model, prices: now });
    return { event, before, now };
  });
}

import type { Host } from "./host";
import type { Offer } from "./offer";
import type { PriceEvent } from "./price-event";

/**
 * The most a price may be to be believed, USD per 1M tokens: the dearest ever listed by a host is
 * $600 (o1-pro, output). In December 2025 upstream listed some of Cloudflare's a million times too high.
 */
const PLAUSIBLE_USD = 1000;

/** First and last day that the price events tell of. */
export type PriceHistory = { first: string; last: string };

export function priceHistory(events: readonly PriceEvent[]): PriceHistory | null {
  const days = events.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}

export type KnownOffers = {
  hosts: ReadonlyMap<string, Host>;
  /** Service level of a host's id where it is not the standard one. */
  tiers: ReadonlyMap<string, string>;
};

/** How `Known.tiers` names an offer. */
export function offerKey({ host, hostModelId }: Pick<Offer, "host" | "hostModelId">): string {
  return `${host} ${hostModelId}`;
}

/**
 * The offers of known models at the end of a day, as the events up to it left them. Which of them
 * count towards a price is decided as for present ones. Left out: what was removed, listed without
 * a price or at 0, sold as a plan, of a host we do not know, above `PLAUSIBLE_USD`, or changed
 * on a day that is only known to be before or after. Events tell of no batch prices.
 */
export function offersOn(
  events: readonly PriceEvent[],
  day: string,
  { hosts, tiers }: KnownOffers,
): Offer[] {
  const latest = new Map<string, PriceEvent>();
  for (const event of events) {
    if (event.date <= day) latest.set(offerKey(event), event);
    // It may have happened by then already, or not yet.
    else if (event.after !== undefined && event.after < day) latest.delete(offerKey(event));
  }
  return [...latest.values()].flatMap((event) => offerAfter(event, { hosts, tiers }) ?? []);
}

/** The offer that an event left, null where it is one of those left out by `offersOn`. */
export function offerAfter(event: PriceEvent, { hosts, tiers }: KnownOffers): Offer | null {
  const prices = pricesAfter(event);
  const host = hosts.get(event.host);
  if (event.model === null || !prices || !host || host.plan) return null;
  const tier = tiers.get(offerKey(event)) ?? "standard";
  return pricedOffer(event, event.model, tier, prices);
}

/** Whether an event lists a price that is taken for an error of upstream. */
export function isBeyondBelief({ input, output }: Pick<PriceEvent, "input" | "output">): boolean {
  return Math.max(input ?? 0, output ?? 0) > PLAUSIBLE_USD;
}

/** Prices after an event; null where it removed the offer or lists none to be believed. */
export function pricesAfter({
  event,
  input,
  output,
  cacheRead,
  cacheWrite,
}: PriceEvent): Offer["prices"] {
  if (event === "removed" || input === null || output === null) return null;
  if (input + output === 0 || isBeyondBelief({ input, output })) return null;
  return { input, output, cacheRead, cacheWrite, batchInput: null, batchOutput: null };
}

function pricedOffer(
  { date, host, hostModelId }: PriceEvent,
  model: string,
  tier: string,
  prices: Offer["prices"],
): Offer {
  return {
    model,
    host,
    hostModelId,
    tier,
    state: "paid",
    prices,
    longContext: [],
    context: null,
    maxOutput: null,
    quantization: null,
    deprecated: false,
    source: "models.dev-price-events",
    asOf: date,
    before: null,
  };
}

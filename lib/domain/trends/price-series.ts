import { offerAfter, offerKey, type KnownOffers } from "../as-of";
import type { TokenMix } from "../blend";
import type { Offer } from "../offer";
import { modelPrice, type ModelPrice, type PricedOffer } from "../price";
import type { PriceEvent } from "../price-event";

/** A model's offers at the end of each day on which one of them changed. */
export type OfferSteps = { day: string; offers: Offer[] }[];

/** A model's price over time, USD per 1M tokens at a mix. */
export type PriceSeries = {
  model: string;
  /** At the end of each recorded day on which it changed; null while nobody offers it. */
  steps: { day: string; price: ModelPrice | null }[];
  /** By today's offers; null where none counts. Between the last recorded day and these nothing is known. */
  today: ModelPrice | null;
};

/**
 * Every model's recorded offers. Events come in order of their dates, as the snapshot has them; a change that is not
 * known to the day stands on the day it was seen.
 */
export function offerSteps(
  events: readonly PriceEvent[],
  known: KnownOffers,
): Map<string, OfferSteps> {
  const offers = new Map<string, Map<string, Offer>>();
  const steps = new Map<string, OfferSteps>();
  /** Which model an offer's id last stood for. */
  const owners = new Map<string, string>();
  for (const event of events) {
    const key = offerKey(event);
    const owner = owners.get(key);
    if (owner !== undefined && offers.get(owner)?.delete(key)) step(owner, event.date);
    const offer = offerAfter(event, known);
    if (!offer) continue;
    owners.set(key, offer.model);
    offers.set(offer.model, (offers.get(offer.model) ?? new Map<string, Offer>()).set(key, offer));
    step(offer.model, event.date);
  }
  return steps;

  function step(model: string, day: string): void {
    const days = steps.get(model) ?? [];
    steps.set(model, days);
    if (days.at(-1)?.day === day) days.pop();
    days.push({ day, offers: [...(offers.get(model)?.values() ?? [])] });
  }
}

/** A model's price at a mix over its recorded days; `counted` says which offers make its price. */
export function priceSeries(
  model: string,
  steps: OfferSteps,
  counted: (offers: readonly Offer[]) => readonly PricedOffer[],
  current: readonly PricedOffer[],
  mix: TokenMix,
): PriceSeries {
  const prices: PriceSeries["steps"] = [];
  for (const { day, offers } of steps) {
    const price = modelPrice(counted(offers), mix);
    const before = prices.at(-1)?.price ?? null;
    if (!isSame(price, before)) prices.push({ day, price });
  }
  return { model, steps: prices, today: modelPrice(current, mix) };
}

function isSame(a: ModelPrice | null, b: ModelPrice | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { offersOn, priceHistory, type PriceHistory } from "@/lib/domain/as-of";
import type { Offer } from "@/lib/domain/offer";
import { byModel, grouped } from "./by-model";
import { catalog } from "./catalog";
import { otherTiers } from "./other-tiers";

/** The days that prices can be asked of; null when none are recorded. */
export function pricedDays(): PriceHistory | null {
  history ??= priceHistory(catalog()["price-events"]);
  return history;
}
let history: PriceHistory | null | undefined;

/** The offers of a day by model; the last asked days are kept, for a link is opened by many. */
export function offersOnDay(day: string): ReadonlyMap<string, Offer[]> {
  const known = days.get(day);
  if (known) return known;
  const { hosts } = byModel(catalog());
  const offers = grouped(offersOn(catalog()["price-events"], day, { hosts, tiers: otherTiers() }));
  if (days.size >= KEPT_DAYS) days.clear();
  days.set(day, offers);
  return offers;
}
const KEPT_DAYS = 20;
const days = new Map<string, ReadonlyMap<string, Offer[]>>();

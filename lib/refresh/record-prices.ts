import { offerKey } from "@/lib/domain/as-of";
import type { PriceEventFact } from "@/lib/domain/facts";
import type { Offer, TokenPrices } from "@/lib/domain/offer";
import type { PriceEvent } from "@/lib/domain/price-event";

/** What of an offer its history is made of. */
export type SeenOffer = Pick<Offer, "model" | "host" | "hostModelId" | "tier" | "asOf"> & {
  prices: Pick<TokenPrices, "input" | "output" | "cacheRead" | "cacheWrite"> | null;
};

type Listed = Pick<PriceEvent, "input" | "output" | "cacheRead" | "cacheWrite">;

/** The newest day that one of some offers was looked at; empty without offers. */
export function newestDay(offers: readonly Pick<Offer, "asOf">[]): string {
  return offers.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), "");
}

/**
 * The events that lead from what the log ends with to the offers as they are now. The offers were looked at now and
 * then, so each event says after which day (`after`) and by which (`date`) it happened. An offer that was not looked at
 * since cannot have changed; what the log holds of models we do not list says nothing of our offers.
 */
export function recordPrices(
  log: readonly PriceEvent[],
  offers: readonly SeenOffer[],
  after: string,
): PriceEvent[] {
  const known = new Map<string, PriceEvent>();
  for (const event of log) known.set(offerKey(event), event);
  const listed = listedPrices(offers);
  const events: PriceEvent[] = [];
  for (const [key, { offer, prices }] of listed) {
    const before = known.get(key);
    const wasListed = before !== undefined && before.event !== "removed";
    if (offer.asOf <= after || (wasListed && isSame(before, prices))) continue;
    events.push({
      ...{ date: offer.asOf, after, host: offer.host, hostModelId: offer.hostModelId },
      ...{ model: offer.model, event: wasListed ? "changed" : "added", ...prices },
    });
  }
  const today = newestDay(offers);
  for (const [key, { host, hostModelId, model, event }] of known) {
    if (model === null || event === "removed" || listed.has(key) || today <= after) continue;
    events.push({
      ...{ date: today, after, host, hostModelId, model, event: "removed" },
      ...NO_PRICE,
    });
  }
  return events;
}

/** A recorded event as the join reads it: which model it is of is decided anew each time. */
export function factOf({ host, hostModelId, model: _, ...event }: PriceEvent): PriceEventFact {
  const { date, after, event: kind, input, output, cacheRead, cacheWrite } = event;
  return {
    ...{ date, ...(after && { after }), provider: host, modelId: hostModelId, event: kind },
    ...{ input, output, cacheRead, cacheWrite },
  };
}

const NO_PRICE: Listed = { input: null, output: null, cacheRead: null, cacheWrite: null };

/** What each host lists for each of its ids, at times no price: the standard tier where there are several. */
function listedPrices(
  offers: readonly SeenOffer[],
): Map<string, { offer: SeenOffer; prices: Listed }> {
  const listed = new Map<string, { offer: SeenOffer; prices: Listed }>();
  for (const offer of offers) {
    const key = offerKey(offer);
    if (listed.has(key) && offer.tier !== "standard") continue;
    const { input, output, cacheRead, cacheWrite } = offer.prices ?? NO_PRICE;
    listed.set(key, { offer, prices: { input, output, cacheRead, cacheWrite } });
  }
  return listed;
}

function isSame(a: Listed, b: Listed): boolean {
  return (["input", "output", "cacheRead", "cacheWrite"] as const).every(
    (field) => a[field] === b[field],
  );
}

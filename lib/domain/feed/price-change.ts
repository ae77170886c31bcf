import { isBeyondBelief, offerKey, pricesAfter } from "../as-of";
import type { TokenPrices } from "../offer";
import type { PriceEvent } from "../price-event";

/** What one day changed of one offer: what it cost before and after. */
export type PriceChange = Pick<PriceEvent, "host" | "hostModelId" | "after"> & {
  day: string;
  model: string;
  /** Null where no price was listed. */
  before: TokenPrices | null;
  now: TokenPrices | null;
  /** Whether the host listed it, at whatever price or none. */
  wasListed: boolean;
  isListed: boolean;
};

type Stand = Omit<PriceChange, "model"> & { model: string | null };

/**
 * What changed for models of the catalogue, in order of date, one for an offer and day. Left out are days that leave
 * all prices as they were, prices that cannot be believed, and what was listed without a price before and after. An
 * id that came to stand for another model starts anew.
 */
export function priceChanges(events: readonly PriceEvent[]): PriceChange[] {
  const stands = new Map<string, Stand>();
  const changes: PriceChange[] = [];
  const close = (stand: Stand | undefined) => {
    if (!stand || stand.model === null) return;
    const { model, before, now } = stand;
    if (JSON.stringify(before) !== JSON.stringify(now)) changes.push({ ...stand, model });
  };
  for (const event of events) {
    if (isBeyondBelief(event)) continue;
    const key = offerKey(event);
    const last = stands.get(key);
    const { date: day, host, hostModelId, model, after } = event;
    const now = { now: pricesAfter(event), isListed: event.event !== "removed", after };
    const same = last?.model === model ? last : undefined;
    if (same?.day === day) {
      stands.set(key, { ...same, ...now });
      continue;
    }
    close(last);
    stands.set(key, {
      ...{ day, host, hostModelId, model, ...now },
      ...{ before: same?.now ?? null, wasListed: same?.isListed ?? false },
    });
  }
  stands.forEach(close);
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

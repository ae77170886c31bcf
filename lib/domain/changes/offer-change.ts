import { blend, type TokenMix } from "../blend";
import type { PriceChange } from "../feed/price-change";
import type { OfferChange } from "./change";

/** A change of an offer with what it means at a mix. */
export function offerChange(change: PriceChange, mix: TokenMix): OfferChange {
  const { before, now } = change;
  if (!before || !now) return { ...change, kind: now ? "added" : "ended", ratio: null };
  const [from, to] = [blend(before, mix), blend(now, mix)];
  const kind = to < from ? "cut" : to > from ? "rise" : "other";
  // A price of 0 at this mix, e.g. of input alone, has no share to speak of.
  return { ...change, kind, ratio: from > 0 ? to / from : null };
}

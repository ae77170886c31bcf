import { blend, type TokenMix } from "./blend";
import type { TokenPrices } from "./offer";

/**
 * What an event did to an offer's price at a mix. `added` and `removed`: it has a price since, or none any more.
 * `other`: another price changed that the mix does not weigh.
 */
export const PRICE_CHANGE_KINDS = ["cut", "rise", "other", "added", "removed"] as const;
export type PriceChangeKind = (typeof PRICE_CHANGE_KINDS)[number];

type Change = { before: TokenPrices | null; now: TokenPrices | null };

/** Null where nothing changed. */
export function changeKind({ before, now }: Change, mix: TokenMix): PriceChangeKind | null {
  if (JSON.stringify(before) === JSON.stringify(now)) return null;
  if (!before) return "added";
  if (!now) return "removed";
  const [from, to] = [blend(before, mix), blend(now, mix)];
  return to < from ? "cut" : to > from ? "rise" : "other";
}

/** Price after over price before at a mix: 0.5 is half the price. Null where there is no price before or after. */
export function changeRatio({ before, now }: Change, mix: TokenMix): number | null {
  const from = before && blend(before, mix);
  return from && now ? blend(now, mix) / from : null;
}

import type { TokenMix } from "../blend";
import type { PriceChange } from "../feed/price-change";
import { changeKind, changeRatio } from "../price-change-kind";
import type { OfferChange } from "./change";

/** A change of an offer with what it means at a mix. */
export function offerChange(change: PriceChange, mix: TokenMix): OfferChange {
  return { ...change, kind: changeKind(change, mix) ?? "other", ratio: changeRatio(change, mix) };
}

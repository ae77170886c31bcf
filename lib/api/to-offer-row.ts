import type { OfferDetail } from "@/lib/domain/offer-detail";
import type { OfferRow } from "./schema/offer";
import { withoutNoise } from "@/lib/domain/without-noise";

const NO_PRICES = {
  input: null,
  output: null,
  cacheRead: null,
  cacheWrite: null,
  batchInput: null,
  batchOutput: null,
};

/** An offer with its host as the API gives it: prices on the offer itself. */
export function toOfferRow({ hostFacts, prices, ...offer }: OfferDetail): OfferRow {
  return {
    ...offer,
    hostName: hostFacts?.name ?? offer.host,
    hostKind: hostFacts?.kind ?? null,
    ...(prices ?? NO_PRICES),
    blend: withoutNoise(offer.blend),
  };
}

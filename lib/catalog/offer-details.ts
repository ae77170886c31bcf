import type { TokenMix } from "@/lib/domain/blend";
import type { Model } from "@/lib/domain/model";
import { offerDetail, type OfferDetail } from "@/lib/domain/offer-detail";
import { byModel } from "./by-model";
import { catalog, type Catalog } from "./catalog";
import { countedOffers } from "./summaries";

/** All offers of a model with their hosts, at a mix, in the snapshot's order. */
export function offersOf(data: Catalog, model: Model, mix: TokenMix): OfferDetail[] {
  const { hosts, offers } = byModel(data);
  const own = offers.get(model.id) ?? [];
  const closed = model.weights.value === "closed";
  const counted = new Set<unknown>(countedOffers(own, model.lab, closed, hosts));
  return own.map((offer) => offerDetail(offer, hosts.get(offer.host), mix, counted.has(offer)));
}

/** Every offer of this process's catalogue at a mix, model by model. */
export function allOffers(mix: TokenMix): OfferDetail[] {
  return catalog().models.flatMap((model) => offersOf(catalog(), model, mix));
}

import { offerKey } from "@/lib/domain/as-of";
import { catalog } from "./catalog";

/** Service levels of ids that sell no standard one; an id may sell several. */
export function otherTiers(): ReadonlyMap<string, string> {
  if (!tiers) {
    const { offers } = catalog();
    const standard = new Set(offers.filter(({ tier }) => tier === "standard").map(offerKey));
    const others = offers.filter((offer) => !standard.has(offerKey(offer)));
    tiers = new Map(others.map((offer) => [offerKey(offer), offer.tier]));
  }
  return tiers;
}
let tiers: ReadonlyMap<string, string> | undefined;

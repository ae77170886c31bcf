import { DEFAULT_MIX, type TokenMix } from "@/lib/domain/blend";
import type { Offer } from "@/lib/domain/offer";
import type { PricedOffer } from "@/lib/domain/price";
import type { Measure } from "@/lib/domain/quality/measure";
import type { PricedQuality } from "@/lib/domain/trends/price-of-quality";
import { offerSteps, priceSeries, type PriceSeries } from "@/lib/domain/trends/price-series";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { otherTiers } from "./other-tiers";
import { qualityTable } from "./quality";
import { countedOffers, explorable, primaryHost } from "./summaries";

/** Every model's price over time at a mix, by model id; that of the default mix is kept. */
export function allPriceSeries(mix: TokenMix = DEFAULT_MIX): ReadonlyMap<string, PriceSeries> {
  if (mix !== DEFAULT_MIX) return workOut(mix);
  known ??= workOut(mix);
  return known;
}
let known: ReadonlyMap<string, PriceSeries> | undefined;

function workOut(mix: TokenMix): ReadonlyMap<string, PriceSeries> {
  const recorded = recordedOffers();
  const { models } = byModel(catalog());
  return new Map(
    explorable().models.map(({ id, lab, offers }) => {
      const closed = models.get(id)?.weights.value === "closed";
      const counted = (past: readonly Offer[]) => countedPast(past, lab, closed);
      return [id, priceSeries(id, recorded.get(id) ?? [], counted, offers, mix)];
    }),
  );
}

function countedPast(offers: readonly Offer[], lab: string, closed: boolean): PricedOffer[] {
  const { hosts } = byModel(catalog());
  return countedOffers(offers, lab, closed, hosts).map(({ host, prices }) => ({
    host: primaryHost(host, hosts),
    prices,
  }));
}

/** Every model's recorded offers. */
export function recordedOffers(): ReturnType<typeof offerSteps> {
  const { hosts } = byModel(catalog());
  recorded ??= offerSteps(catalog()["price-events"], { hosts, tiers: otherTiers() });
  return recorded;
}
let recorded: ReturnType<typeof offerSteps> | undefined;

/** Models that have a measure, with their prices over time: what `priceOfQuality` chooses from. */
export function pricedQualities(
  measure: Measure["id"],
  mix: TokenMix = DEFAULT_MIX,
): PricedQuality[] {
  const series = allPriceSeries(mix);
  const values = qualityTable().values[measure] ?? {};
  return explorable().models.flatMap(({ id, weights }) => {
    const quality = Object.hasOwn(values, id) ? values[id] : undefined;
    const own = series.get(id);
    return quality && own ? [{ weights, value: quality.value, series: own }] : [];
  });
}

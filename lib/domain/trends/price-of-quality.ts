import type { Weights } from "../model";
import type { ModelPrice } from "../price";
import type { PriceSeries } from "./price-series";

/** A model with its quality on a measure and its price over time. */
export type PricedQuality = { weights: Weights; value: number; series: PriceSeries };

export const PRICE_POINTS = ["median", "min"] as const;
/** Which of a model's prices counts: the median over its hosts, or what the cheapest of them asks. */
export type PricePoint = (typeof PRICE_POINTS)[number];

export type QualityPriceOptions = {
  /** The quality asked for, on the measure's scale. */
  atLeast: number;
  weights: readonly Weights[];
  by: PricePoint;
};

/** The model that a quality was cheapest from, and its price. */
export type CheapestModel = { model: string; value: number; usd: number; price: ModelPrice };

export type QualityPrice = {
  /** On each day on which it changed; null from a day on which no such model was offered any more. */
  steps: { day: string; cheapest: CheapestModel | null }[];
  today: CheapestModel | null;
};

/**
 * What a quality costs over time: on each recorded day the cheapest model at or above it, USD per 1M
 * tokens. Quality is as published today, for all days: a model does not get better after its release.
 */
export function priceOfQuality(
  models: readonly PricedQuality[],
  { atLeast, weights, by }: QualityPriceOptions,
): QualityPrice {
  const enough = models.filter(
    (model) => model.value >= atLeast && weights.includes(model.weights),
  );
  const changes = enough
    .flatMap(({ value, series }) =>
      series.steps.map(({ day, price }) => ({ day, model: series.model, value, price })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const offered = new Map<string, CheapestModel>();
  const steps: QualityPrice["steps"] = [];
  for (const [at, { day, model, value, price }] of changes.entries()) {
    if (price) offered.set(model, priced(model, value, price, by));
    else offered.delete(model);
    if (changes[at + 1]?.day === day) continue;
    const cheapest = cheapestOf([...offered.values()]);
    const before = steps.at(-1)?.cheapest ?? null;
    if (cheapest?.model !== before?.model || cheapest?.usd !== before?.usd)
      steps.push({ day, cheapest });
  }
  const today = enough.flatMap(({ value, series }) =>
    series.today ? [priced(series.model, value, series.today, by)] : [],
  );
  return { steps, today: cheapestOf(today) };
}

function priced(model: string, value: number, price: ModelPrice, by: PricePoint): CheapestModel {
  return { model, value, price, usd: by === "median" ? price.median : price.min.value };
}

/** Of two at one price the better. */
function cheapestOf(models: readonly CheapestModel[]): CheapestModel | null {
  const [cheapest] = [...models].sort(
    (a, b) => a.usd - b.usd || b.value - a.value || (a.model < b.model ? -1 : 1),
  );
  return cheapest ?? null;
}

/** What held on a day; null before anything did. */
export function qualityPriceOn({ steps }: QualityPrice, day: string): CheapestModel | null {
  return steps.findLast((step) => step.day <= day)?.cheapest ?? null;
}

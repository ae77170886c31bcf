import type { ModelPrice } from "../price";
import { daysBetween } from "./months";
import type { PriceSeries } from "./price-series";

/** How far apart the hosts of one model are. */
export type HostSpread = {
  model: string;
  price: ModelPrice;
  /** The dearest host's price over the cheapest one's. */
  ratio: number;
};

/** The spread over hosts of every model that at least so many serve, widest first. */
export function hostSpreads(
  prices: readonly { model: string; price: ModelPrice | null }[],
  hostsAtLeast: number,
): HostSpread[] {
  return prices
    .flatMap(({ model, price }) =>
      price && price.hosts >= hostsAtLeast && price.min.value > 0
        ? [{ model, price, ratio: price.max.value / price.min.value }]
        : [],
    )
    .sort((a, b) => b.ratio - a.ratio || (a.model < b.model ? -1 : 1));
}

/** A model's price when it was first recorded, and today. */
export type FallAfterRelease = {
  model: string;
  released: string;
  first: { day: string; price: ModelPrice };
  today: ModelPrice;
  /** Today's median over the first: 0.5 is half the price. */
  ratio: number;
  /** The same of the cheapest host. */
  cheapestRatio: number;
};

/**
 * How a model's price moved since its release; null where it is not sold any more, or where the history
 * begins more than so many days after the release and so says nothing of its first price.
 */
export function fallAfterRelease(
  { model, steps, today }: PriceSeries,
  released: string,
  within: number,
): FallAfterRelease | null {
  const first = steps[0];
  if (!first?.price || !today || daysBetween(released, first.day) > within) return null;
  const { day, price } = first;
  return {
    ...{ model, released, first: { day, price }, today },
    ratio: today.median / price.median,
    cheapestRatio: today.min.value / price.min.value,
  };
}

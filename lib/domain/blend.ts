import type { TokenPrices } from "./offer";

/** How many input tokens come with how many output tokens, and what share of the input is read from cache. */
export type TokenMix = {
  input: number;
  output: number;
  /** Share of input tokens read from cache, 0..1. */
  cached: number;
  /** Use batch prices where an offer has them. */
  batch: boolean;
};

/** Artificial Analysis's convention: three tokens in for one out, nothing cached. */
export const DEFAULT_MIX: TokenMix = { input: 3, output: 1, cached: 0, batch: false };

/** What the tokens of a mix cost, in millionths of USD. A missing cache price counts as the input price; see `cacheAssumed`. */
export function tokenCost(prices: TokenPrices, mix: TokenMix): number {
  const input = (mix.batch ? prices.batchInput : null) ?? prices.input;
  const output = (mix.batch ? prices.batchOutput : null) ?? prices.output;
  const cacheRead = prices.cacheRead ?? input;
  const perInput = (1 - mix.cached) * input + mix.cached * cacheRead;
  return mix.input * perInput + mix.output * output;
}

/** USD per 1M tokens at a token mix. */
export function blend(prices: TokenPrices, mix: TokenMix): number {
  const blended = tokenCost(prices, mix) / (mix.input + mix.output);
  // Sums of decimal prices carry binary noise far below any listed price.
  return Number(blended.toPrecision(12));
}

/** Whether the mix asks for a cache price that the offer does not list. */
export function cacheAssumed(prices: TokenPrices, mix: TokenMix): boolean {
  return mix.cached > 0 && prices.cacheRead === null;
}

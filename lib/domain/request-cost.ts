import { tokenCost, type TokenMix } from "./blend";
import type { TokenPrices } from "./offer";
import type { PricedOffer } from "./price";
import { billedOutput, type Workload } from "./workload";

/** What one request of a workload costs at an offer, and what of that is not as listed. */
export type RequestCost =
  | {
      fits: true;
      /** USD per request. */
      usd: number;
      /** Input tokens above which the applied prices hold; null where the usual ones do. */
      above: number | null;
      /** No cache price is listed, so cached tokens are billed as input. */
      cacheAssumed: boolean;
      /** No batch price is listed, so the batch share is billed as the rest. */
      batchAssumed: boolean;
    }
  | { fits: false; context: number };

/**
 * A request whose input is longer than a tier's bound is billed whole at that tier, cached tokens
 * counted as input; so bill OpenAI, Anthropic, Google, xAI and Alibaba, and so mean models.dev
 * (`cost.tiers`) and pi-ai (`inputTokensAbove`) it. Batch prices are listed for usual lengths only.
 * No source lists prices by the hour of the day, so peak prices are nowhere in it.
 */
export function requestCost(offer: PricedOffer, workload: Workload): RequestCost {
  const tokens = workload.input + billedOutput(workload);
  if (offer.context !== undefined && tokens > offer.context)
    return { fits: false, context: offer.context };
  const tier = offer.longContext?.findLast(({ above }) => workload.input > above);
  const prices: TokenPrices = tier
    ? { ...tier, cacheWrite: null, batchInput: null, batchOutput: null }
    : offer.prices;
  const at = (batch: boolean) => tokenCost(prices, mixOf(workload, batch)) / 1e6;
  const usd = (1 - workload.batch) * at(false) + workload.batch * at(true);
  return {
    fits: true,
    // Without the binary noise of decimal prices, as in a blend.
    usd: Number(usd.toPrecision(12)),
    above: tier?.above ?? null,
    cacheAssumed: workload.cached > 0 && prices.cacheRead === null,
    batchAssumed: workload.batch > 0 && prices.batchInput === null,
  };
}

/** Exact, unlike the mix of a link. */
function mixOf(workload: Workload, batch: boolean): TokenMix {
  return {
    input: workload.input,
    output: billedOutput(workload),
    cached: workload.cached / workload.input,
    batch,
  };
}

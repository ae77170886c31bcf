import type { EventPrices } from "../event-prices";
import type { Offer, TokenPrices } from "../offer";

/**
 * What became of an offer's price between what an older source says and what today's does, as an event of the
 * record would say it; null where only one source knows it. Events tell of no batch prices.
 */
export function laterChange(offer: Offer): EventPrices | null {
  const { model, host, hostModelId, state, prices, asOf, before } = offer;
  if (!before || !prices || state !== "paid") return null;
  const now = withoutBatch(prices);
  const { input, output, cacheRead, cacheWrite } = now;
  return {
    event: {
      ...{ date: asOf, after: before.asOf, model, host, hostModelId, event: "changed" },
      ...{ input, output, cacheRead, cacheWrite },
    },
    before: withoutBatch(before.prices),
    now,
  };
}

function withoutBatch(prices: TokenPrices): TokenPrices {
  return { ...prices, batchInput: null, batchOutput: null };
}

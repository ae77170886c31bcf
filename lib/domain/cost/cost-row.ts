import type { ModelPrice } from "../price";
import type { Quality } from "../quality/measure";
import type { ModelRow } from "../row";
import { perMonth, type Workload } from "../workload";
import type { WorkloadCost } from "../workload-cost";
import type { Reach } from "./at-least";

/** What of a model's cost is not as listed at its usual prices, in numbers of hosts. */
export type CostNotes = {
  /** Apply prices of long contexts. */
  longContext: number;
  /** Bill cached tokens as input, for want of a cache price. */
  cacheAssumed: number;
  /** Have no context long enough. */
  tooShort: number;
};

/** A model in the list of costs. */
export type CostRow = {
  row: ModelRow;
  /** USD per request over its hosts; null where no host prices it or none takes so long a request. */
  price: ModelPrice | null;
  /** Name of the host that asks least. */
  cheapestHost: string | null;
  notes: CostNotes;
  quality: Quality | null;
  reach: Reach;
};

export function costNotes({ hosts }: WorkloadCost): CostNotes {
  const fitting = hosts.flatMap(({ cost }) => (cost.fits ? [cost] : []));
  return {
    longContext: fitting.filter(({ above }) => above !== null).length,
    cacheAssumed: fitting.filter(({ cacheAssumed }) => cacheAssumed).length,
    tooShort: hosts.length - fitting.length,
  };
}

/** What a model saves a month against another, as USD and as a share; null where one of them has no price. */
export function savingAgainst(
  { price }: Pick<CostRow, "price">,
  now: Pick<CostRow, "price"> | null,
  workload: Workload,
): { usd: number; share: number } | null {
  if (!price || !now?.price || now.price.median === 0) return null;
  const usd = now.price.median - price.median;
  return { usd: perMonth(usd, workload), share: usd / now.price.median };
}

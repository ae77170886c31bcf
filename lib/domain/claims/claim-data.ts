import type { HostKind } from "../host";
import type { TokenPrices } from "../offer";
import type { Gpu, GpuPrice, HubGrowth, HubLicense } from "../reference";
import type { Explorable } from "../summary";
import type { PriceSeries } from "../trends/price-series";
import type { TrendPoint } from "../trends/trend-point";

/** A paid standard offer of someone who runs the model. */
export type ClaimOffer = { model: string; host: string; prices: TokenPrices };

/** Everything that claims are checked against. */
export type ClaimData = {
  explorable: Explorable;
  /** Models that read text and answer in nothing else: what others list is a price of other tokens. */
  textModels: ReadonlySet<string>;
  offers: readonly ClaimOffer[];
  hostKinds: ReadonlyMap<string, HostKind>;
  /** Models of the index in order of release. */
  points: readonly TrendPoint[];
  /** Prices over time at the default mix, by model. */
  series: ReadonlyMap<string, PriceSeries>;
  hubGrowth: readonly HubGrowth[];
  hubLicenses: readonly HubLicense[];
  gpus: readonly Gpu[];
  gpuPrices: readonly GpuPrice[];
  /** Days that the figures are of. */
  dates: { prices: string; index: string; hub: string };
};

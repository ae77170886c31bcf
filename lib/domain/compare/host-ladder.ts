import type { TokenMix } from "../blend";
import { hostPrices } from "../price";
import type { Comparison } from "./comparison";
import { hostName } from "./price-lines";

/** What each host of a model asks, cheapest first. */
export type HostLadder = {
  model: string;
  name: string;
  hosts: readonly { id: string; name: string; usd: number }[];
};

export function hostLadders(comparison: Comparison, mix: TokenMix): HostLadder[] {
  return comparison.models.map(({ id, name, offers }) => ({
    model: id,
    name,
    hosts: hostPrices(offers, mix).map(({ offer: { host }, value }) => ({
      id: host,
      name: hostName(comparison, host),
      usd: value,
    })),
  }));
}

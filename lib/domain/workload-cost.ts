import { cheapestByHost, overHosts, type ModelPrice, type PricedOffer } from "./price";
import { requestCost, type RequestCost } from "./request-cost";
import type { ModelSummary } from "./summary";
import type { Workload } from "./workload";

/** One host's cheapest offer for a workload; of a host where the request fits nowhere, the longest context. */
export type HostCost = { host: string; offer: PricedOffer; cost: RequestCost };

/** What a workload costs at a model's hosts. */
export type WorkloadCost = {
  /** USD per request over the hosts that count and where a request fits; null when there is none. */
  price: ModelPrice | null;
  /** The hosts that make the price, cheapest first, then those where a request does not fit. */
  hosts: HostCost[];
  /** Hosts that serve it but do not make the price: those of a closed model besides its lab. */
  others: HostCost[];
};

export function workloadCost(
  model: Pick<ModelSummary, "offers" | "otherOffers">,
  workload: Workload,
): WorkloadCost {
  return {
    price: workloadPrice(model.offers, workload),
    hosts: hostCosts(model.offers, workload),
    others: hostCosts(model.otherOffers, workload),
  };
}

/** USD per request over the hosts that count; null when nobody prices it or it fits nowhere. */
export function workloadPrice(
  offers: readonly PricedOffer[],
  workload: Workload,
): ModelPrice | null {
  return overHosts(
    cheapestByHost(offers, (offer) => {
      const cost = requestCost(offer, workload);
      return cost.fits ? cost.usd : null;
    }),
  );
}

function hostCosts(offers: readonly PricedOffer[], workload: Workload): HostCost[] {
  const costs = offers.map((offer) => ({
    host: offer.host,
    offer,
    cost: requestCost(offer, workload),
  }));
  const fitting = cheapestByHost(costs, ({ cost }) => (cost.fits ? cost.usd : null));
  const served = new Set(fitting.map(({ offer }) => offer.host));
  // The least negative context is the longest.
  const refused = cheapestByHost(
    costs.filter(({ host }) => !served.has(host)),
    ({ cost }) => (cost.fits ? null : -cost.context),
  );
  return [...fitting, ...refused].map(({ offer }) => offer);
}

import type { Offer } from "../offer";
import type { PriceEvent } from "../price-event";
import type { Curated, Facts } from "./input";
import type { NameIndex } from "./name-index";

/** Dated price events by host and model: the model of the offer of the same id, else of the same exact name. */
export function joinPriceEvents(
  facts: Facts,
  curated: Curated,
  offers: readonly Offer[],
  index: NameIndex,
): PriceEvent[] {
  const hosts = new Map(
    curated.hosts.flatMap((host) => [host.id, ...host.aliases].map((id) => [id, host.id] as const)),
  );
  const models = new Map(
    offers.map((offer) => [`${offer.host} ${offer.hostModelId}`, offer.model]),
  );
  return facts.priceEvents
    .map((fact): PriceEvent => {
      const host = hosts.get(fact.provider) ?? fact.provider;
      const model = models.get(`${host} ${fact.modelId}`) ?? standardModel(index, fact.modelId);
      const { date, event, input, output, cacheRead, cacheWrite } = fact;
      return {
        date,
        host,
        hostModelId: fact.modelId,
        model,
        event,
        input,
        output,
        cacheRead,
        cacheWrite,
      };
    })
    .sort(
      (a, b) =>
        compare(a.date, b.date) || compare(a.host, b.host) || compare(a.hostModelId, b.hostModelId),
    );
}

function standardModel(index: NameIndex, name: string): string | null {
  const match = index.find(name);
  return match?.level === "standard" ? match.model : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Model } from "../model";
import type { Offer } from "../offer";
import type { PriceEventFact } from "../facts";
import type { PriceEvent } from "../price-event";
import type { Curated, Facts } from "./input";
import type { NameIndex } from "./name-index";

/** Dates of release differ between sources by weeks. */
const DAYS_BEFORE_RELEASE = 30;

/**
 * Dated price events by host and model: the model of the offer of the same id, else of the same exact name.
 * An id such as "mistral-medium-latest" moves on: what was listed over 30 days before a model came out, under
 * an id that is not its own name, was another model.
 */
export function joinPriceEvents(
  facts: Facts,
  curated: Curated,
  offers: readonly Offer[],
  index: NameIndex,
  models: readonly Model[],
): PriceEvent[] {
  const hosts = new Map(
    curated.hosts.flatMap((host) => [host.id, ...host.aliases].map((id) => [id, host.id] as const)),
  );
  const released = new Map(models.map((model) => [model.id, model.released?.value ?? ""]));
  const offered = new Map(
    offers.map((offer) => [`${offer.host} ${offer.hostModelId}`, offer.model]),
  );
  return facts.priceEvents
    .map((fact): PriceEvent => {
      const host = hosts.get(fact.provider) ?? fact.provider;
      const candidates = [
        offered.get(`${host} ${fact.modelId}`),
        standardModel(index, fact.modelId),
      ];
      const model = candidates.find((id) => id && isOut(id, released.get(id) ?? "", fact)) ?? null;
      const { date, after, event, input, output, cacheRead, cacheWrite } = fact;
      return {
        date,
        ...(after && { after }),
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

/** Whether a model was out when a price was listed, or has the very name of the id. */
function isOut(model: string, released: string, { date, modelId }: PriceEventFact): boolean {
  const limit = new Date(Date.parse(date) + DAYS_BEFORE_RELEASE * 86_400_000).toISOString();
  const name = (id: string) => id.slice(id.lastIndexOf("/") + 1).toLowerCase();
  return released <= limit.slice(0, 10) || name(model) === name(modelId);
}

function standardModel(index: NameIndex, name: string): string | null {
  const match = index.find(name);
  return match?.level === "standard" ? match.model : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

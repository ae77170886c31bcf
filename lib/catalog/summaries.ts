import type { Host } from "@/lib/domain/host";
import type { Offer } from "@/lib/domain/offer";
import type { PricedOffer } from "@/lib/domain/price";
import type { Explorable, Lists, ModelSummary } from "@/lib/domain/summary";
import { catalog, type Catalog } from "./catalog";

/** What lists and charts show of every model; computed once. */
export function explorable(): Explorable {
  known ??= summarize(catalog());
  return known;
}
let known: Explorable | undefined;

/** Summaries of a catalogue's models with the lists they point into. */
export function summarize(data: Catalog): Explorable {
  const hosts = new Map(data.curated.hosts.map((host) => [host.id, host]));
  const offersOf = new Map<string, Offer[]>();
  for (const offer of data.offers) {
    const known = offersOf.get(offer.model);
    if (known) known.push(offer);
    else offersOf.set(offer.model, [offer]);
  }
  const indexOf = new Map(data.index.map((score) => [score.model, score]));
  const repos = new Map(data["hub-repos"].map((repo) => [repo.id.toLowerCase(), repo]));
  const models = data.models.map((model): ModelSummary => {
    const index = indexOf.get(model.id);
    const offers = (offersOf.get(model.id) ?? []).filter(
      (offer) => hosts.get(offer.host)?.kind !== "reseller",
    );
    const priced = countedOffers(offers, model.lab, false, hosts);
    const counted = countedOffers(offers, model.lab, model.weights.value === "closed", hosts);
    return {
      id: model.id,
      name: model.name,
      lab: model.lab,
      weights: model.weights.value,
      license: model.license?.value ?? null,
      parameters: model.parameters.total?.value ?? null,
      activeParameters: model.parameters.active?.value ?? null,
      parametersDoubt: model.parameters.total?.doubt !== undefined,
      context: model.context?.value ?? null,
      released: model.released?.value ?? null,
      downloads: repos.get(model.hubRepo?.value.toLowerCase() ?? "")?.downloads30d ?? null,
      index: index ? { value: index.value, low: index.low, high: index.high } : null,
      capabilities: model.capabilities,
      modalities: model.modalities,
      offers: counted.map((offer) => pricedOffer(offer, hosts)),
      otherOffers: priced
        .filter((offer) => !counted.includes(offer))
        .map((offer) => pricedOffer(offer, hosts)),
      hosts: [...new Set(offers.map((offer) => primaryHost(offer.host, hosts)))].sort(),
    };
  });
  return { models, lists: listsOf(data, models) };
}

type Counted = Offer & { prices: NonNullable<Offer["prices"]> };

/**
 * The offers that make a model's price: paid, of the standard tier, of those who run it; a regional twin's only
 * where the host it is a twin of has none. For a closed model its lab's own.
 */
export function countedOffers(
  offers: readonly Offer[],
  lab: string,
  closed: boolean,
  hosts: ReadonlyMap<string, Host>,
): Counted[] {
  const paid = offers.filter(
    (offer): offer is Counted =>
      offer.state === "paid" &&
      offer.tier === "standard" &&
      offer.prices !== null &&
      hosts.get(offer.host)?.kind !== "reseller",
  );
  const counted = closed ? paid.filter((offer) => hosts.get(offer.host)?.labs.includes(lab)) : paid;
  const main = new Set(counted.map((offer) => offer.host));
  return counted.filter((offer) => !main.has(hosts.get(offer.host)?.twinOf ?? ""));
}

function pricedOffer(offer: Counted, hosts: ReadonlyMap<string, Host>): PricedOffer {
  return {
    host: primaryHost(offer.host, hosts),
    prices: offer.prices,
    ...(offer.context !== null && { context: offer.context }),
    ...(offer.longContext.length > 0 && { longContext: offer.longContext }),
  };
}

/** A twin counts as the host it is a twin of. */
export function primaryHost(host: string, hosts: ReadonlyMap<string, Host>): string {
  return hosts.get(host)?.twinOf ?? host;
}

function listsOf(data: Catalog, models: readonly ModelSummary[]): Lists {
  const usedHosts = new Set(models.flatMap((model) => model.hosts));
  const usedLabs = new Set(models.map((model) => model.lab));
  const usedLicenses = new Set(models.map((model) => model.license));
  return {
    labs: Object.fromEntries(
      data.curated.labs
        .filter((lab) => usedLabs.has(lab.id))
        .map((lab) => [lab.id, { name: lab.name, country: lab.country }]),
    ),
    hosts: Object.fromEntries(
      data.curated.hosts
        .filter((host) => usedHosts.has(host.id))
        .map((host) => [host.id, { name: host.name, country: host.country }]),
    ),
    licenses: Object.fromEntries(
      data.curated.licenses
        .filter((license) => usedLicenses.has(license.id))
        .map((license) => [
          license.id,
          { short: license.short, name: license.name, commercialUse: license.commercialUse },
        ]),
    ),
  };
}

import type { PriceHistory } from "@/lib/domain/as-of";
import { chooseModels, type ChosenModels } from "@/lib/domain/compare/choose-models";
import type { ComparedModel, Comparison } from "@/lib/domain/compare/comparison";
import { restrictQuality } from "@/lib/domain/compare/restrict-quality";
import type { Claim } from "@/lib/domain/figure";
import { longDate } from "@/lib/domain/format";
import type { Host } from "@/lib/domain/host";
import type { HubRepo, Model } from "@/lib/domain/model";
import type { Offer } from "@/lib/domain/offer";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { snapshotDates } from "./dates";
import { offersOnDay, pricedDays } from "./past-offers";
import { qualityTable } from "./quality";
import { sourceNames } from "./source-names";
import { countedOffers, primaryHost } from "./summaries";

/** What an address asks to compare: models by id, and the day of the prices. */
type Asked = { m: readonly string[]; asof: string | null };

/** A comparison with what of it could not be had. */
export type Compared = {
  comparison: Comparison;
  chosen: ChosenModels;
  /** Why the prices are not those of the asked day; null where nothing is wrong. */
  asOfProblem: string | null;
  /** The days that prices can be asked of. */
  history: PriceHistory | null;
};

/** What the page, its image, its embed and the API show for an address. */
export function compared({ m, asof }: Asked): Compared {
  const chosen = chosenModels(m);
  const history = pricedDays();
  const asOfProblem = asof === null ? null : outside(asof, history);
  return {
    comparison: comparisonOf(chosen.ids, asOfProblem ? null : asof),
    chosen,
    asOfProblem,
    history,
  };
}

/** Which models of the catalog some texts name. */
export function chosenModels(asked: readonly string[]): ChosenModels {
  const { models, curated } = catalog();
  const merged = curated.aliases.merged.map(({ canonical, model }) => [canonical, model] as const);
  return chooseModels(asked, models, new Map(merged));
}

function outside(day: string, history: PriceHistory | null): string | null {
  if (!history) return "cannot be had: there is no price history";
  const { first, last } = history;
  if (day >= first && day <= last) return null;
  return `has no prices: they are recorded from ${longDate(first)} to ${longDate(last)}`;
}

function comparisonOf(ids: readonly string[], asOf: string | null): Comparison {
  const known = byModel(catalog());
  const past = asOf === null ? null : offersOnDay(asOf);
  const models = ids.flatMap((id): ComparedModel[] => {
    const model = known.models.get(id);
    if (!model) return [];
    const offers = (past ?? known.offers).get(id) ?? [];
    return [comparedModel(model, offers)];
  });
  const used = new Set(models.flatMap(({ offers }) => offers.map(({ host }) => host)));
  const hosts = [...used].map((id) => [id, known.hosts.get(id)?.name ?? id] as const);
  return {
    models,
    quality: restrictQuality(qualityTable(), ids),
    hosts: Object.fromEntries(hosts),
    sources: sourceNames(),
    asOf,
    dates: snapshotDates(),
  };
}

function comparedModel(model: Model, offers: readonly Offer[]): ComparedModel {
  const { hosts, labs, licenses, repos } = byModel(catalog());
  const lab = labs.get(model.lab);
  const terms = licenses.get(model.license?.value ?? "");
  const repo = repos.get(model.hubRepo?.value.toLowerCase() ?? "");
  return {
    id: model.id,
    name: model.name,
    lab: {
      name: lab?.name ?? model.lab,
      country: lab?.country ?? null,
      source: lab?.source ?? null,
      seen: lab?.seen ?? null,
    },
    weights: own(model.weights),
    released: own(model.released),
    license: own(model.license),
    terms: terms
      ? {
          short: terms.short,
          name: terms.name,
          commercialUse: terms.commercialUse,
          ...(terms.limit && { limit: terms.limit }),
          conditions: terms.conditions,
          url: terms.url,
          seen: terms.seen,
        }
      : null,
    parameters: { total: own(model.parameters.total), active: own(model.parameters.active) },
    context: own(model.context),
    maxOutput: own(model.maxOutput),
    offers: pricedOffers(model, offers, hosts),
    hubRepo: own(model.hubRepo),
    hub: repo ? repoFacts(repo) : null,
  };
}

function pricedOffers(
  model: Model,
  offers: readonly Offer[],
  hosts: ReadonlyMap<string, Host>,
): ComparedModel["offers"] {
  const closed = model.weights.value === "closed";
  return countedOffers(offers, model.lab, closed, hosts).map(({ host, prices, source, asOf }) => ({
    host: primaryHost(host, hosts),
    prices,
    source,
    asOf,
  }));
}

/** A figure without what other sources say, which stays on the model's page. */
function own<T>(claim: Claim<T>): Claim<T>;
function own<T>(claim: Claim<T> | null): Claim<T> | null;
function own<T>(claim: Claim<T> | null): Claim<T> | null {
  if (!claim) return null;
  const { value, source, asOf, ref, doubt } = claim;
  return { value, source, asOf, ...(ref && { ref }), ...(doubt && { doubt }) };
}

function repoFacts(repo: HubRepo): ComparedModel["hub"] {
  const { id, downloads30d, likes, gated, lastModified, source, asOf } = repo;
  return { id, downloads30d, likes, gated, lastModified, source, asOf };
}

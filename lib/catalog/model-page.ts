import { DEFAULT_MIX } from "@/lib/domain/blend";
import { licenseFinder } from "@/lib/domain/join/license-name";
import type { License } from "@/lib/domain/license";
import { listOffer, type ListedOffer } from "@/lib/domain/listed-offer";
import type { Rival } from "@/lib/domain/price-verdict";
import type { Explorable } from "@/lib/domain/summary";
import { catalog } from "./catalog";
import { modelDetail, type ModelDetail } from "./model-detail";
import { sourceNames, type SourceNamesById } from "./source-names";
import { explorable } from "./summaries";

/** What the page of one model shows; nothing in it depends on the mix, which moves in the browser. */
type ModelPage = {
  detail: ModelDetail;
  /** Cheapest at the default mix first. */
  offers: ListedOffer[];
  /** Closed models to hold its price against; none for a closed model itself or without an index. */
  rivals: Rival[];
  /** Summaries of the model and its siblings, newest first; empty where it has no siblings. */
  family: Explorable;
  sources: SourceNamesById;
  /** What the repository's own license tag means. */
  tagged: License | null;
  licenseNames: ReadonlyMap<string, string>;
};

export function modelPage(id: string): ModelPage | null {
  const detail = modelDetail(id, DEFAULT_MIX);
  if (!detail) return null;
  const { licenses } = catalog().curated;
  const tag = licenseFinder(licenses)(detail.hub?.license ?? "");
  return {
    detail,
    offers: [...detail.offers, ...detail.resellers].map(listOffer),
    rivals: rivalsOf(detail),
    family: familyOf(detail),
    sources: sourceNames(),
    tagged: licenses.find((license) => license.id === tag) ?? null,
    licenseNames: new Map(licenses.map((license) => [license.id, license.short])),
  };
}

function rivalsOf({ model, index }: ModelDetail): Rival[] {
  if (model.weights.value === "closed" || !index) return [];
  return explorable().models.flatMap(({ id, name, weights, index: other, offers }) =>
    weights === "closed" && other && other.value >= index.value && offers.length > 0
      ? [{ id, name, index: other.value, offers }]
      : [],
  );
}

function familyOf({ row, siblings }: ModelDetail): Explorable {
  const { models, lists } = explorable();
  if (siblings.length === 0) return { models: [], lists: { labs: {}, hosts: {}, licenses: {} } };
  const byId = new Map(models.map((model) => [model.id, model]));
  const members = [row, ...siblings]
    .sort((a, b) => ((a.released ?? "") > (b.released ?? "") ? -1 : 1))
    .flatMap(({ id }) => byId.get(id) ?? [])
    // The page lists them nowhere, and would carry them twice.
    .map((member) => ({ ...member, otherOffers: [] }));
  const used = new Set(members.map(({ license }) => license));
  return {
    models: members,
    lists: {
      labs: {},
      hosts: {},
      licenses: Object.fromEntries(Object.entries(lists.licenses).filter(([id]) => used.has(id))),
    },
  };
}

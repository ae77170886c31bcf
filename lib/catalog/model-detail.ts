import type { TokenMix } from "@/lib/domain/blend";
import { conflictsOf, type Conflict } from "@/lib/domain/conflicts";
import type { Lab } from "@/lib/domain/lab";
import type { License } from "@/lib/domain/license";
import type { HubRepo, Model } from "@/lib/domain/model";
import { nearestModels as nearest, type NamedModel } from "@/lib/domain/nearest-models";
import { byBlend, type OfferDetail } from "@/lib/domain/offer-detail";
import { taskQualities, type TaskQuality } from "@/lib/domain/quality/task-quality";
import { rowsAt, type ModelRow } from "@/lib/domain/row";
import { scoreDetails, type ScoreDetail } from "@/lib/domain/score-detail";
import type { IndexScore } from "@/lib/domain/score";
import type { Explorable } from "@/lib/domain/summary";
import { byModel } from "./by-model";
import { catalog, type Catalog } from "./catalog";
import { offersOf } from "./offer-details";
import { qualityTable } from "./quality";
import { explorable } from "./summaries";

/** Everything the page of one model shows, and its API route. Prices are USD per 1M tokens. */
export type ModelDetail = {
  /** Every figure with its source, date and what other sources say. */
  model: Model;
  /** The same model as the explorer lists it; `row.price` is its price at the mix. */
  row: ModelRow;
  lab: Pick<Lab, "id" | "name" | "country">;
  /** The curated entry of its license; null when the license is not known. */
  license: License | null;
  /** What the Hub says of its repository, where it has one in the snapshot. */
  hub: HubRepo | null;
  /** Epoch Capabilities Index with its 90 % interval. */
  index: IndexScore | null;
  /** Its index on each task that has one. */
  tasks: TaskQuality[];
  /** By task, then benchmark. */
  scores: ScoreDetail[];
  /** Of those who run it, cheapest at the mix first. */
  offers: OfferDetail[];
  /** Of those who list other hosts' offers; they never enter the price. */
  resellers: OfferDetail[];
  /** Other models of the same lab and family, newest first. */
  siblings: ModelRow[];
  conflicts: Conflict[];
};

/** The detail of a model of this process's catalogue; null when there is no such model. */
export function modelDetail(id: string, mix: TokenMix): ModelDetail | null {
  return detailOf(catalog(), explorable(), id, mix);
}

/** The models whose id or name is most like a text, best first; for wrong addresses. */
export function nearestModels(text: string, count: number): NamedModel[] {
  return nearest(text, catalog().models, count);
}

/** `modelDetail` over given data. */
export function detailOf(
  data: Catalog,
  all: Explorable,
  id: string,
  mix: TokenMix,
): ModelDetail | null {
  const known = byModel(data);
  const model = known.models.get(id);
  const summary = all.models.find((candidate) => candidate.id === id);
  if (!model || !summary) return null;
  const offers = offersOf(data, model, mix).sort(byBlend);
  const isReseller = ({ hostFacts }: OfferDetail) => hostFacts?.kind === "reseller";
  const [row] = rowsAt({ models: [summary], lists: all.lists }, mix);
  const lab = known.labs.get(model.lab);
  return {
    model,
    row: row as ModelRow,
    lab: { id: model.lab, name: lab?.name ?? model.lab, country: lab?.country ?? null },
    license: known.licenses.get(model.license?.value ?? "") ?? null,
    hub: known.repos.get(model.hubRepo?.value.toLowerCase() ?? "") ?? null,
    index: known.index.get(id) ?? null,
    tasks: taskQualities(qualityTable(data), id),
    scores: scoreDetails(known.scores.get(id) ?? [], known.benchmarks),
    offers: offers.filter((offer) => !isReseller(offer)),
    resellers: offers.filter(isReseller),
    siblings: siblingsOf(model, data, all, mix),
    conflicts: conflictsOf(model),
  };
}

function siblingsOf(model: Model, data: Catalog, all: Explorable, mix: TokenMix): ModelRow[] {
  if (model.family === null) return [];
  const ids = new Set(
    data.models
      .filter(
        ({ id, lab, family }) => id !== model.id && lab === model.lab && family === model.family,
      )
      .map(({ id }) => id),
  );
  const models = all.models.filter(({ id }) => ids.has(id));
  return rowsAt({ models, lists: all.lists }, mix).sort(newestFirst);
}

function newestFirst(a: ModelRow, b: ModelRow): number {
  const [left, right] = [a.released ?? "", b.released ?? ""];
  if (left !== right) return left > right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

import type { PriceEvent } from "../price-event";
import type { HubRepo, Model } from "../model";
import type { Offer } from "../offer";
import type { IndexScore, Score } from "../score";
import type { Unmatched } from "../source-meta";
import type { Curated, Facts } from "./input";
import { joinHubRepos } from "./hub-repos";
import { buildHubRepos, buildModels } from "./models";
import { joinOffers } from "./offers";
import { joinPriceEvents } from "./price-events";
import { joinScores } from "./scores";
import { seedModels } from "./seeds";

/** Everything the sources say, with one identity for each model. */
export type Joined = {
  models: Model[];
  offers: Offer[];
  index: IndexScore[];
  scores: Score[];
  hubRepos: HubRepo[];
  priceEvents: PriceEvent[];
  /** Every upstream row that is under no model, with a reason. */
  unmatched: Unmatched[];
};

/** Joins all facts; the same facts always give the same bytes. */
export function join(facts: Facts, curated: Curated): Joined {
  const { seeds, index } = seedModels(facts, curated);
  const repos = joinHubRepos(facts, curated, seeds);
  const joined = joinOffers(facts, curated, seeds, index);
  const models = buildModels(facts, curated, seeds, joined.offers, repos);
  const scored = joinScores(facts, curated, seeds);
  const wanted = new Set([...repos.values()].map((repo) => repo.value.toLowerCase()));
  const offers = joined.offers.map(({ offer }) => offer);
  return {
    models,
    offers: sortBy(
      offers,
      (offer) => `${offer.model} ${offer.host} ${offer.hostModelId} ${offer.tier}`,
    ),
    index: sortBy(scored.index, (score) => score.model),
    scores: sortBy(scored.scores, (score) =>
      [score.model, score.benchmark, score.source, score.version, score.value, score.url].join(" "),
    ),
    hubRepos: buildHubRepos(facts, wanted),
    priceEvents: joinPriceEvents(facts, curated, offers, index, models),
    unmatched: sortBy(
      [...joined.unmatched, ...scored.unmatched],
      (row) => `${row.source} ${row.row}`,
    ),
  };
}

function sortBy<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

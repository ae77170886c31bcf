import type { Benchmark } from "../benchmark";
import type {
  ArchitectureFact,
  HubRepoFact,
  IndexFact,
  LicenseFact,
  ModelVersionFact,
  OfferFact,
  ParameterFact,
  PriceEventFact,
  ReleaseDateFact,
  RepoLinkFact,
  ResearchedModelFact,
  ScoreFact,
} from "../facts";
import type { Host } from "../host";
import type { Lab } from "../lab";
import type { License } from "../license";
import type { Aliases, ModelNote, NameAlias } from "./curated";

/** What is kept by hand in `data/curated`. */
export type Curated = {
  hosts: readonly Host[];
  labs: readonly Lab[];
  licenses: readonly License[];
  benchmarks: readonly Benchmark[];
  names: readonly NameAlias[];
  aliases: Aliases;
  notes: readonly ModelNote[];
};

/** Everything that says something of a model, by source. */
export type Facts = {
  offers: readonly OfferFact[];
  priceEvents: readonly PriceEventFact[];
  index: readonly IndexFact[];
  versions: readonly ModelVersionFact[];
  scores: readonly ScoreFact[];
  hubRepos: readonly HubRepoFact[];
  architectures: readonly ArchitectureFact[];
  repoLinks: readonly RepoLinkFact[];
  researched: readonly ResearchedModelFact[];
  parameters: readonly ParameterFact[];
  licenses: readonly LicenseFact[];
  releaseDates: readonly ReleaseDateFact[];
};

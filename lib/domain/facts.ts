/**
 * What importers in `lib/sources` hand to the join: one plain record per upstream row, in our units
 * (USD per 1M tokens, parameters as a count, dates as YYYY-MM-DD), under upstream's own names.
 */

/** A price row of one provider. */
export type OfferFact = {
  source: "models.dev" | "pi-ai";
  asOf: string;
  /** Provider id as upstream spells it. */
  provider: string;
  /** The id to call the model by at that provider. */
  modelId: string;
  name: string;
  /** Upstream's claim of which model this is, `lab/slug`; often missing, sometimes wrong. */
  canonicalId: string | null;
  family: string | null;
  openWeights: boolean | null;
  /** As upstream says it: `YYYY-MM-DD`, or only `YYYY-MM` or `YYYY`. */
  releaseDate: string | null;
  /** Knowledge cutoff, as exact as upstream gives it (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`). */
  knowledge: string | null;
  status: "deprecated" | "beta" | "alpha" | null;
  modalities: { input: string[]; output: string[] };
  /** Null where upstream does not say. */
  capabilities: {
    tools: boolean | null;
    reasoning: boolean | null;
    structuredOutput: boolean | null;
    attachment: boolean | null;
  };
  /** Tokens; null when upstream lists 0 or nothing. */
  context: number | null;
  maxOutput: number | null;
  /** USD per 1M tokens; null when upstream lists no price at all. */
  price: PriceFact | null;
};

export type PriceFact = {
  input: number;
  output: number;
  cacheRead: number | null;
  cacheWrite: number | null;
  reasoning: number | null;
  /** Prices above a context length, ascending. */
  tiers: { above: number; input: number; output: number; cacheRead: number | null }[];
  /** Named other service levels of the same row ("fast", "priority"). */
  modes: { name: string; input: number; output: number; cacheRead: number | null }[];
};

/** A dated price event of one provider's model. Prices are those after the event (USD per 1M). */
export type PriceEventFact = {
  date: string;
  /** The last day it was seen otherwise, where the change is not known to the day. */
  after?: string;
  provider: string;
  modelId: string;
  event: "added" | "changed" | "removed";
  input: number | null;
  output: number | null;
  cacheRead: number | null;
  cacheWrite: number | null;
};

/** One model's Epoch Capabilities Index with its 90 % interval; `low`/`high` null for the two anchors. */
export type IndexFact = {
  asOf: string;
  /** Epoch's `Model`, the key of its other files. */
  name: string;
  displayName: string;
  value: number;
  low: number | null;
  high: number | null;
  date: string | null;
  organization: string | null;
  country: string | null;
  accessibility: string | null;
  versions: string[];
};

/** One model version of Epoch's list. */
export type ModelVersionFact = {
  asOf: string;
  version: string;
  /** Epoch's `Model name`; null on the versions it has not filed under a model. */
  modelName: string | null;
  displayName: string | null;
  releaseDate: string | null;
  organization: string | null;
  country: string | null;
  accessibility: string | null;
  /** Training compute in FLOP. */
  trainingCompute: number | null;
};

/** A benchmark's difficulty and slope on the index scale. */
export type BenchmarkDifficultyFact = {
  asOf: string;
  name: string;
  isAnchor: boolean;
  released: string | null;
  difficulty: number;
  slope: number;
};

/** One score of one model on one benchmark, under upstream's names. */
export type ScoreFact = {
  source: "epoch" | "lmarena" | "bfcl" | "models.dev-benchmarks";
  asOf: string;
  benchmark: string;
  model: string;
  version: string | null;
  /** Fraction 0..1 (Epoch: corrected for chance), or a rating for LMArena. */
  value: number;
  /** Day the score was published; null where upstream gives none (Epoch's `date` is the model's, not the score's). */
  date: string | null;
  /** Who ran it or where it was published. */
  ranBy: string | null;
  url: string | null;
  /** Upstream's organization for the model, to check a join. */
  organization: string | null;
  votes: number | null;
  hubRepo: string | null;
};

/** What gathered lists say of one Hub repo. Counts are parameters, not billions. */
export type HubRepoFact = {
  repo: string;
  sources: string[];
  /** Latest date named in `sources`; a source that names only a month counts as its first day. */
  asOf: string;
  license: string | null;
  licenseName: string | null;
  downloads30d: number | null;
  likes: number | null;
  created: string | null;
  lastModified: string | null;
  gated: string | null;
  pipeline: string | null;
  library: string | null;
  tags: string[];
  baseModels: { relation: string | null; repo: string }[];
  /**
   * Elements stored in the safetensors files as llmfit gives them: packed weights are under-counted,
   * MTP heads over-counted, and where it found no count it estimated one (MiniMax-M1: 22B of 456B).
   */
  safetensorsTotal: number | null;
  /** Stated by the publisher, as a tracker noted it. */
  totalParameters: number | null;
  activeParameters: number | null;
  /** From `config.json` read naively: at times the RoPE-scaled length times its factor. A check, not a figure to show. */
  contextLength: number | null;
};

export type ArchitectureFact = {
  asOf: string;
  repo: string;
  architecture: string | null;
  contextLength: number | null;
  layers: number | null;
  attentionHeads: number | null;
  kvHeads: number | null;
  headSize: number | null;
  hiddenSize: number | null;
  experts: number | null;
  activeExperts: number | null;
};

/** A stated size of a Hub repo, as a count of parameters. */
export type ParameterFact = {
  source: "tracked-models" | "license-tracker";
  asOf: string;
  repo: string;
  total: number | null;
  active: number | null;
  note: string | null;
};

/** A license as a tracker found it for a repo, in its own spelling. */
export type LicenseFact = {
  source: "license-tracker" | "repo-licenses";
  asOf: string;
  repo: string;
  license: string;
  commercialUse: string | null;
};

export type ReleaseDateFact = {
  asOf: string;
  repo: string;
  hubCreated: string;
  released: string;
  note: string | null;
};
export type OrganizationRegionFact = { asOf: string; organization: string; region: string };

/** One open model looked up by hand: repo, license and size with where each was seen. */
export type ResearchedModelFact = {
  asOf: string;
  /** Upstream canonical id. */
  model: string;
  repo: string | null;
  repoSource: string | null;
  license: string | null;
  licenseSource: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  licenseDate: string | null;
  totalParameters: number | null;
  activeParameters: number | null;
  parametersSource: string | null;
  /** Why something about the row is doubtful; null when nothing is. */
  doubt: string | null;
  note: string | null;
};

/** Which Hub repo a canonical id is; `inferred` when upstream did not say so itself. */
export type RepoLinkFact = {
  asOf: string;
  model: string;
  repo: string;
  how: string;
  inferred: boolean;
};

export type GpuFact = {
  asOf: string;
  gpu: string;
  vendor: string;
  generation: string;
  memoryGb: number;
  bandwidthTbps: number;
  bf16DenseTflops: number;
};
export type GpuPriceFact = {
  asOf: string;
  gpu: string;
  seller: string;
  segment: string;
  /** USD per GPU-hour on demand. */
  median: number;
  min: number;
  max: number;
  sku: string;
  region: string;
};
export type HubGrowthFact = { date: string; models: number; kind: string; source: string };
export type HubLicenseIdFact = { asOf: string; id: string; name: string; url: string | null };

/** What the Hub says of a repository right now, in our words. Times are ISO 8601 in UTC, days `YYYY-MM-DD`. */
export type LiveFacts = {
  /** The Hub's own `_id`: it stays when a repository is renamed. */
  hubId: string;
  /** `owner/name` as the Hub spells it. */
  id: string;
  license: LiveLicense;
  /** Downloads of the last 30 days. */
  downloads30d: number;
  likes: number;
  gated: "false" | "auto" | "manual";
  /** Taken down by the Hub or its owner: its files are out of reach. */
  disabled: boolean;
  pipeline: string | null;
  library: string | null;
  created: string | null;
  lastModified: string | null;
  baseModels: { relation: string | null; repo: string }[];
  children: LiveChildren | null;
  weights: StoredWeights | null;
  /** Bytes of all its files and their history. */
  storageBytes: number | null;
  evaluations: LiveEvaluation[];
  /** Evaluation entries that say no number and are left out. */
  evaluationsLeftOut: number;
};

/** License tags are written by uploaders: there may be none or several, and `other` has a name of its own. */
export type LiveLicense = { tags: string[]; name: string | null; link: string | null };

/** Repositories that name this one as their base. */
export type LiveChildren = {
  finetune: number;
  quantized: number;
  adapter: number;
  merge: number;
};

export type StoredWeights = {
  /** Elements of all safetensors files. */
  elements: number;
  /** `packed`: several weights share one stored integer, so the count is not the number of parameters. */
  counts: "parameters" | "packed";
};

export type LiveEvaluation = {
  dataset: string;
  task: string;
  value: number;
  /** Carries a token by which the run can be audited; otherwise the repository says so of itself. */
  verified: boolean;
  /** Day of the run. */
  date: string | null;
  source: { name: string; url: string } | null;
  notes: string | null;
};

/** One host that serves the model through the Hub's router. */
export type LiveProvider = {
  provider: string;
  /** Context window in tokens. */
  context: number | null;
  /** USD per 1M tokens. */
  input: number | null;
  output: number | null;
  /** Milliseconds to the first token. */
  latencyMs: number | null;
  /** Tokens per second. */
  throughput: number | null;
};

/** Which hosts serve it, as the router said at `asOf`, or why that is not known. */
export type LiveProviders =
  | { state: "live"; asOf: string; providers: LiveProvider[] }
  | { state: "unknown"; reason: NoAnswer };

/** Fresh facts with the time they were asked for, or why there are none and the snapshot stands. */
export type LiveModel =
  | { state: "live"; asOf: string; facts: LiveFacts; providers: LiveProviders }
  | { state: "snapshot"; reason: NoAnswer };

/** Why the Hub gave no answer that can be shown. `until`: when it is asked again, ISO 8601. */
export type NoAnswer =
  | { kind: "offline" }
  | { kind: "setting"; setting: string }
  | { kind: "rate-limited"; until: string }
  | { kind: "unreachable" }
  | { kind: "failed"; status: number }
  | { kind: "paused"; until: string }
  | { kind: "timed-out" }
  | { kind: "gone" }
  | { kind: "refused"; status: number }
  | { kind: "renamed"; to: string }
  | { kind: "malformed" };

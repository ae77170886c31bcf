import type { HubRepo } from "../model";
import { licenseTagText } from "./license-change";
import type { LiveChildren, LiveFacts, StoredWeights } from "./live-facts";

/** What a page says of a repository, whether the Hub said it just now or the snapshot did. */
export type ShownRepo = Pick<
  HubRepo,
  | "downloads30d"
  | "likes"
  | "created"
  | "lastModified"
  | "pipeline"
  | "library"
  | "baseModels"
  | "formats"
  | "architecture"
  | "layers"
  | "attentionHeads"
  | "kvHeads"
  | "headSize"
  | "experts"
  | "activeExperts"
> & {
  licenseTag: string | null;
  /** `true` is a gate of unknown kind. */
  gated: "false" | "auto" | "manual" | "true" | null;
  /** Null for `counts` where only the number is known. */
  weights: { elements: number; counts: StoredWeights["counts"] | null } | null;
  storageBytes: number | null;
  children: LiveChildren | null;
};

/** Where nothing is known. */
export const NOTHING_SHOWN: ShownRepo = {
  licenseTag: null,
  downloads30d: null,
  likes: null,
  created: null,
  lastModified: null,
  gated: null,
  pipeline: null,
  library: null,
  baseModels: [],
  formats: [],
  architecture: null,
  layers: null,
  attentionHeads: null,
  kvHeads: null,
  headSize: null,
  experts: null,
  activeExperts: null,
  weights: null,
  storageBytes: null,
  children: null,
};

const GATES = ["false", "auto", "manual", "true"] as const;

export function shownSnapshot(repo: HubRepo | null): ShownRepo {
  if (!repo) return NOTHING_SHOWN;
  const { id, source, asOf, license, gated, safetensorsTotal, ...same } = repo;
  return {
    ...NOTHING_SHOWN,
    ...same,
    licenseTag: license,
    gated: GATES.find((gate) => gate === gated) ?? null,
    weights: safetensorsTotal === null ? null : { elements: safetensorsTotal, counts: null },
  };
}

/** Live facts over the snapshot's: what the Hub says now stands, also where it says nothing; the architecture it is not asked for. */
export function shownLive(before: ShownRepo, facts: LiveFacts): ShownRepo {
  const { license, downloads30d, likes, created, lastModified, gated, pipeline, library } = facts;
  const { baseModels, weights, storageBytes, children } = facts;
  return {
    ...before,
    licenseTag: licenseTagText(license),
    ...{ downloads30d, likes, created, lastModified, gated, pipeline, library },
    ...{ baseModels, weights, storageBytes, children },
  };
}

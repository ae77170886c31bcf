import type { HubFacets, HubIndexAbout, HubList } from "@/lib/domain/hub/hub-row";
import { type AnswerMeta, answerMeta } from "./envelope";

// Building the documents must not open the index; a test holds these against its answers.

const index: HubIndexAbout = {
  engine: "duckdb",
  origin: "seed",
  asOf: "2026-08-23",
  repos: 6199,
  notice: null,
};

/** What the list's example answers, with what does not change with each refresh of the data. */
export const hubListSample = (): HubList & { meta: AnswerMeta } => ({
  data: [
    {
      id: "openai/gpt-oss-20b",
      license: {
        id: "apache-2.0",
        short: "Apache-2.0",
        name: "Apache License 2.0",
        commercialUse: "allowed",
      },
      task: "text-generation",
      library: "transformers",
      parameters: 21511953984,
      parametersDoubt: "packed",
      downloads30d: 6787695,
      likes: 4715,
      trending: null,
      gated: null,
      created: null,
      changed: "2025-08-26",
      kind: "base",
      base: null,
      model: {
        id: "openai/gpt-oss-20b",
        name: "gpt-oss-20b",
        weights: "open",
        index: null,
        price: { median: 0.0875, min: 0.055, max: 0.75, hosts: 17 },
      },
    },
  ],
  meta: {
    ...answerMeta(1),
    total: 22,
    corrected: false,
    index,
    next: "/api/v1/hub/models?q=gpt-oss&kind=base&limit=1&mix=3%3A1&cursor=TUZZWUF3b2JaNkltZm1wbVs2Nzg3Njk1LDAsNjFd",
  },
});

export const hubFacetsSample = (): {
  data: HubFacets;
  meta: AnswerMeta & { index: HubIndexAbout };
} => ({
  data: {
    license: [
      { value: null, count: 23 },
      { value: "apache-2.0", count: 11 },
    ],
    use: [
      { value: "unknown", count: 23 },
      { value: "allowed", count: 11 },
    ],
    task: [
      { value: null, count: 22 },
      { value: "text-generation", count: 11 },
      { value: "image-text-to-text", count: 1 },
    ],
    library: [
      { value: null, count: 23 },
      { value: "transformers", count: 10 },
      { value: "mlx", count: 1 },
    ],
    author: [
      { value: "unsloth", count: 9 },
      { value: "openai", count: 4 },
      { value: "nvidia", count: 3 },
    ],
    kind: [
      { value: "base", count: 22 },
      { value: "quantized", count: 8 },
      { value: "finetune", count: 3 },
      { value: "merge", count: 1 },
    ],
    gated: [{ value: null, count: 34 }],
    size: [
      { value: null, count: 10 },
      { value: "15b-40b", count: 9 },
      { value: "1b-3b", count: 6 },
      { value: "80b-300b", count: 5 },
      { value: "under-1b", count: 4 },
    ],
  },
  meta: { ...answerMeta(1), index },
});

import type { WireRepo } from "./wire-repo";

/** Repositories in the Hub's shapes with figures of our own making; each has a trait worth a test. */
export const RECORDED: readonly WireRepo[] = [
  // Packed weights, evaluation results both audited and not.
  repo("65f0000000000000000000a1", "openai/gpt-oss-120b", {
    downloads: 5_123_456,
    likes: 5001,
    lastModified: "2026-11-20T08:00:00.000Z",
    tags: ["transformers", "safetensors", "gpt_oss", "license:apache-2.0", "8-bit", "mxfp4"],
    cardData: { license: "apache-2.0" },
    safetensors: {
      parameters: { BF16: 2_167_371_072, U8: 118_244_966_400 },
      total: 120_412_337_472,
    },
    childrenModelCount: { adapter: 45, merge: 3, quantized: 210, finetune: 98 },
    evalResults: [
      evaluation("Idavidrein/gpqa", "gpqa_diamond", 80.1, {
        verifyToken: "eyJhIjoxfQ",
        date: "2026-08-30",
        source: { url: "https://huggingface.co/spaces/example/runs", name: "Example runs" },
      }),
      evaluation("openai/gsm8k", "gsm8k", 95.4, { notes: "no tools" }),
      { filename: ".eval_results/broken.yaml", data: { value: "about ninety" } },
    ],
    usedStorage: 195_764_040_704,
  }),
  repo("65f0000000000000000000b1", "openai/gpt-oss-20b", {
    downloads: 6_000_000,
    likes: 4400,
    tags: ["transformers", "safetensors", "gpt_oss", "license:apache-2.0", "8-bit", "mxfp4"],
    cardData: { license: "apache-2.0" },
  }),
  // The tag another one than the snapshot's.
  repo("65f0000000000000000000a2", "MiniMaxAI/MiniMax-M2", {
    downloads: 846_249,
    likes: 1178,
    tags: ["transformers", "safetensors", "minimax_m2", "license:mit", "fp8"],
    cardData: { license: "mit" },
    safetensors: { parameters: { F8_E4M3: 228_703_644_928 }, total: 228_703_644_928 },
    evalResults: [evaluation("openai/gsm8k", "gsm8k", 97, {})],
  }),
  repo("65f0000000000000000000b4", "MiniMaxAI/MiniMax-M2.5", {
    downloads: 310_000,
    likes: 940,
    tags: ["transformers", "safetensors", "minimax_m2", "license:other", "fp8"],
    cardData: { license: "other", license_name: "modified-mit" },
    childrenModelCount: { adapter: 12, merge: 1, quantized: 88, finetune: 9 },
  }),
  // Gated, with a base.
  repo("65f0000000000000000000a3", "meta-llama/Llama-3.1-8B-Instruct", {
    gated: "manual",
    downloads: 7_000_000,
    likes: 5200,
    tags: ["transformers", "safetensors", "llama", "license:llama3.1"],
    cardData: { license: "llama3.1", base_model: "meta-llama/Llama-3.1-8B" },
    baseModels: {
      relation: "finetune",
      models: [{ _id: "65f0000000000000000000a4", id: "meta-llama/Llama-3.1-8B" }],
    },
    safetensors: { parameters: { BF16: 8_030_261_248 }, total: 8_030_261_248 },
  }),
  repo("65f0000000000000000000a4", "meta-llama/Llama-3.1-8B", {
    gated: "manual",
    downloads: 607_450,
    likes: 2579,
    tags: ["transformers", "safetensors", "llama", "license:llama3.1"],
    cardData: { license: "llama3.1" },
    safetensors: { parameters: { BF16: 8_030_261_248 }, total: 8_030_261_248 },
    childrenModelCount: { adapter: 1345, merge: 71, quantized: 334, finetune: 1498 },
  }),
  repo("65f0000000000000000000b5", "deepseek-ai/DeepSeek-V3.2", {
    downloads: 220_000,
    likes: 1500,
    tags: ["transformers", "safetensors", "deepseek_v32", "license:apache-2.0"],
    cardData: { license: "apache-2.0" },
    baseModels: {
      relation: "merge",
      models: [
        { _id: "65f0000000000000000000b6", id: "deepseek-ai/DeepSeek-V3.2-Exp-Base" },
        { _id: "65f0000000000000000000b7", id: "deepseek-ai/DeepSeek-V3.1-Base" },
      ],
    },
    childrenModelCount: { adapter: 1200, merge: 110, quantized: 2300, finetune: 1400 },
  }),
  // Two licenses, none of them as a tag.
  repo("65f0000000000000000000a5", "deepseek-ai/DeepSeek-V3.1", {
    downloads: 90_000,
    likes: 830,
    tags: ["transformers", "safetensors", "deepseek_v3"],
    cardData: { license: ["mit", "apache-2.0"] },
    safetensors: { parameters: { BF16: 3_918_786_560, F8_E4M3: 680_571_043_840 }, total: 1 },
  }),
  // `other` with a name of its own.
  repo("65f0000000000000000000a6", "moonshotai/Kimi-K2.6", {
    downloads: 640_000,
    likes: 1900,
    tags: ["transformers", "safetensors", "kimi_k2", "license:other", "compressed-tensors"],
    cardData: { license: "other", license_name: "modified-mit", license_link: "LICENSE" },
    safetensors: {
      parameters: { BF16: 20_000_000_000, I32: 130_000_000_000 },
      total: 1_058_589_420_528,
    },
  }),
  // Where another name leads.
  repo("65f0000000000000000000a7", "deepseek-ai/DeepSeek-R1", {
    downloads: 354_190,
    likes: 13_000,
    tags: ["transformers", "safetensors", "deepseek_v3", "license:mit"],
    cardData: { license: "mit" },
  }),
  // Of the quantizers: no safetensors.
  repo("65f0000000000000000000a8", "example-quantizer/gpt-oss-20b-GGUF", {
    downloads: 41_000,
    likes: 77,
    tags: ["gguf", "license:apache-2.0", "base_model:quantized:openai/gpt-oss-20b"],
    cardData: { license: "apache-2.0", base_model: "openai/gpt-oss-20b" },
    baseModels: {
      relation: "quantized",
      models: [{ _id: "65f0000000000000000000b1", id: "openai/gpt-oss-20b" }],
    },
    gguf: { total: 20_914_757_184, architecture: "gpt-oss" },
  }),
  repo("65f0000000000000000000a9", "example-maker/duet-9b-merge", {
    downloads: 12,
    likes: 0,
    tags: ["safetensors", "license:apache-2.0"],
    cardData: { base_model: ["example-maker/alto-9b", "example-maker/bass-9b"] },
    baseModels: {
      relation: "merge",
      models: [
        { _id: "65f0000000000000000000b2", id: "example-maker/alto-9b" },
        { _id: "65f0000000000000000000b3", id: "example-maker/bass-9b" },
      ],
    },
  }),
  // Taken down: still answered.
  repo("65f0000000000000000000aa", "example-maker/taken-down-7b", { disabled: true }),
];

/** Old name → present one. */
export const RENAMED: Readonly<Record<string, string>> = {
  "meta-llama/meta-llama-3.1-8b": "meta-llama/Llama-3.1-8B",
  "deepseek-ai/deepseek-r1-0528": "deepseek-ai/DeepSeek-R1",
};

/** What the router says by model; every field but the first two may be missing. */
export const ROUTED: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  "openai/gpt-oss-120b": [
    {
      provider: "novita",
      status: "live",
      context_length: 131_072,
      pricing: { input: 0.05, output: 0.25 },
      supports_tools: true,
      supports_structured_output: false,
      first_token_latency_ms: 849,
      throughput: 92.4,
      is_model_author: false,
    },
    {
      provider: "together",
      status: "live",
      context_length: 131_072,
      pricing: { input: 0.15, output: 0.6 },
      first_token_latency_ms: 411.5,
      throughput: 160.1,
      is_model_author: false,
    },
    { provider: "featherless-ai", status: "live", is_model_author: false },
    { provider: "not-yet", status: "staging", is_model_author: false },
  ],
  "MiniMaxAI/MiniMax-M2": [
    {
      provider: "novita",
      status: "live",
      context_length: 204_800,
      pricing: { input: 0.3, output: 1.2 },
      first_token_latency_ms: 1220,
      is_model_author: false,
    },
  ],
};

function repo(_id: string, id: string, facts: Partial<WireRepo>): WireRepo {
  const author = id.slice(0, id.indexOf("/"));
  return {
    _id,
    id,
    author,
    private: false,
    gated: false,
    disabled: false,
    downloads: 0,
    downloadsAllTime: (facts.downloads ?? 0) * 7,
    likes: 0,
    trendingScore: 0,
    createdAt: "2025-08-04T22:33:06.000Z",
    lastModified: "2026-10-01T12:00:00.000Z",
    sha: _id.padStart(40, "0"),
    pipeline_tag: "text-generation",
    library_name: "transformers",
    tags: [],
    cardData: {},
    config: {},
    childrenModelCount: { adapter: 0, merge: 0, quantized: 0, finetune: 0 },
    inferenceProviderMapping: {},
    siblings: [{ rfilename: "README.md" }, { rfilename: "config.json" }],
    spaces: [],
    usedStorage: 1_000_000,
    xetEnabled: true,
    "model-index": null,
    ...facts,
  };
}

function evaluation(id: string, task: string, value: number, more: Record<string, unknown>) {
  return {
    filename: `.eval_results/${task}.yaml`,
    data: { dataset: { id, task_id: task }, value, ...more },
  };
}

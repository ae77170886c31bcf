import type { Workload } from "./workload";

export type WorkloadPreset = {
  id: string;
  label: string;
  workload: Workload;
  /** What the figures stand for; they are assumptions, to be replaced by the reader's own. */
  assumption: string;
  /** Where measured figures are from. */
  source: { name: string; href: string } | null;
};

/** Workloads to start from; the first is what the page shows unasked. */
export const WORKLOAD_PRESETS = [
  {
    id: "chat",
    label: "Chat assistant",
    workload: { requests: 1000, input: 1500, cached: 0, output: 500, reasoning: 1, batch: 0 },
    assumption:
      "In: a short system prompt, some turns of history and the question. Out: about 375 words. That is 3 in for 1 out, the usual convention of price comparisons. Nothing cached, because people answer slower than caches forget.",
    source: null,
  },
  {
    id: "retrieval",
    label: "Retrieval, long context",
    workload: { requests: 1000, input: 40_000, cached: 1000, output: 600, reasoning: 1, batch: 0 },
    assumption:
      "In: 60 passages of 650 tokens, and 1,000 tokens of instructions that stay in the cache; the passages differ with every question. Out: an answer of about 450 words with its references.",
    source: null,
  },
  {
    id: "coding",
    label: "Coding agent, cached",
    workload: {
      requests: 2000,
      input: 122_000,
      cached: 116_500,
      output: 415,
      reasoning: 1,
      batch: 0,
    },
    assumption:
      "A request is one step of an agent: 10 developers at 200 steps a day. The tokens are the average step of Codex in 357,161 recorded steps: 116,600 read from cache, 5,300 new, 415 out, reasoning among them. Claude’s steps there are longer: 194,400, 8,500 and 690.",
    source: {
      name: "TraceLab, University of Washington",
      href: "https://tracelab.cs.washington.edu/exp/llm_generation/token_length_distribution/",
    },
  },
  {
    id: "extraction",
    label: "Extraction",
    workload: { requests: 20_000, input: 1500, cached: 500, output: 150, reasoning: 1, batch: 1 },
    assumption:
      "In: a document of two pages, and 500 tokens of instructions and schema that stay in the cache. Out: a small JSON object. All of it as a batch, because nobody waits.",
    source: null,
  },
  {
    id: "summarizing",
    label: "Summarizing",
    workload: { requests: 500, input: 12_000, cached: 0, output: 400, reasoning: 1, batch: 0.5 },
    assumption:
      "In: a report of 20 pages at 600 tokens each. Out: 300 words. Half of it as a batch overnight.",
    source: null,
  },
] as const satisfies readonly WorkloadPreset[];

export const DEFAULT_WORKLOAD: Workload = WORKLOAD_PRESETS[0].workload;

/** The preset whose figures a workload has; null for the reader's own. */
export function presetOf(workload: Workload): WorkloadPreset | null {
  const keys = Object.keys(DEFAULT_WORKLOAD) as (keyof Workload)[];
  return (
    WORKLOAD_PRESETS.find((preset) =>
      keys.every((key) => preset.workload[key] === workload[key]),
    ) ?? null
  );
}

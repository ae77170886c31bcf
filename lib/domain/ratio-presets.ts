import type { TokenMix } from "./blend";

/** Ratios of input to output tokens that people price at, and what for. */
export const RATIO_PRESETS = [
  { input: 3, output: 1, use: "Chat, the usual convention" },
  { input: 1, output: 1, use: "Writing, translation" },
  { input: 9, output: 1, use: "Search with documents" },
  { input: 20, output: 1, use: "Agents, long context" },
  { input: 1, output: 3, use: "Reasoning, long answers" },
] as const satisfies readonly (Pick<TokenMix, "input" | "output"> & { use: string })[];

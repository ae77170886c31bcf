/** What kinds of work benchmarks are about, in the order of lists. */
export const TASKS = [
  "coding",
  "math",
  "agentic",
  "reasoning",
  "knowledge",
  "tool-use",
  "language",
  "long-context",
  "vision",
  "preference",
  "safety",
] as const;

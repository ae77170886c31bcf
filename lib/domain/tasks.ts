/** Those that may have an index of their own, in the order of lists. */
export const INDEXED_TASKS = [
  "coding",
  "math",
  "agentic",
  "reasoning",
  "knowledge",
  "tool-use",
] as const;

/** What kinds of work benchmarks are about, in the order of lists. */
export const TASKS = [
  ...INDEXED_TASKS,
  "language",
  "long-context",
  "vision",
  "preference",
  "safety",
] as const;

import type { BenchmarkColumn } from "@/lib/domain/benchmarks/benchmark-columns";

/** What the columns of the list are called. */
export const COLUMN_NAMES = {
  name: "Benchmark",
  task: "Task",
  difficulty: "Difficulty",
  chance: "Chance",
  models: "Models",
  open: "Best open",
  restricted: "Best restricted",
  closed: "Best closed",
  saturation: "Saturation",
  reported: "Self-reported",
  date: "Scores of",
} as const satisfies Record<BenchmarkColumn, string>;

/** What stands below them. */
export const COLUMN_DETAILS: Partial<Record<BenchmarkColumn, string>> = {
  name: "what it measures",
  task: "who runs it",
  difficulty: "slope",
  chance: "of guessing",
  models: "newest",
  saturation: "fifth best",
  reported: "of models",
  date: "source",
};

import type { Benchmark } from "@/lib/domain/benchmark";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import type { Score } from "@/lib/domain/score";

/** A benchmark of which a test names what it is about. */
export function benchmark(given: Partial<Benchmark>): Benchmark {
  return {
    ...{ id: "quiz", name: "Quiz", names: {}, task: "reasoning", measures: "Riddles" },
    ...{ chance: 0, unit: "accuracy", scale: "fraction", runBy: "Acme", selfReported: false },
    ...{ released: null, url: null, source: "https://acme.test", seen: "2026-11-01" },
    ...given,
  };
}

export function benchmarkRow(given: Partial<BenchmarkRow>): BenchmarkRow {
  return {
    ...{ id: "quiz", name: "Quiz", task: "reasoning", measures: "Riddles", chance: 0 },
    ...{ scale: "fraction", runBy: "Acme", models: 0, fifthBest: null, saturation: null },
    ...{ selfReported: 0, difficulty: null, slope: null, scores: 0, newest: null },
    ...{ best: { open: null, restricted: null, closed: null }, source: null, asOf: null },
    ...given,
  };
}

export function score(given: Partial<Score>): Score {
  return {
    ...{ model: "acme/nova", benchmark: "quiz", version: null, value: 0.5, date: null },
    ...{ ranBy: "Epoch evaluations", url: null, votes: null },
    ...{ source: "epoch", asOf: "2026-08-11" },
    ...given,
  };
}

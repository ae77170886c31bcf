"use client";

import { useQueryStates } from "nuqs";
import {
  type BenchmarkColumn,
  nextBenchmarkSort,
  shownBenchmarks,
} from "@/lib/domain/benchmarks/benchmark-columns";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import type { Task } from "@/lib/domain/benchmark";
import { benchmarksParams } from "@/lib/search/benchmarks";

/** The list's state in the address, what it shows, and how to change it. */
export function useBenchmarks(rows: readonly BenchmarkRow[]) {
  const [state, setState] = useQueryStates(benchmarksParams, { history: "push" });
  const { q, task, sort } = state;
  return {
    ...{ q, task, sort },
    shown: shownBenchmarks(rows, state),
    find: (text: string) => void setState({ q: text }, { history: "replace" }),
    toggleTask: (one: Task) =>
      void setState({
        task: task.includes(one) ? task.filter((other) => other !== one) : [...task, one],
      }),
    sortBy: (column: BenchmarkColumn) =>
      void setState({ sort: nextBenchmarkSort(sort, column) }, { history: "replace" }),
    clear: () => void setState({ q: null, task: null }),
  };
}

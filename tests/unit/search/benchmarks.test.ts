import { describe, expect, it } from "vitest";
import { DEFAULT_BENCHMARKS } from "@/lib/domain/benchmarks/benchmark-columns";
import {
  benchmarkProblems,
  benchmarksHref,
  benchmarksProblems,
  loadBenchmarks,
} from "@/lib/search/benchmarks";

const search = (query: string) => new URLSearchParams(query);

describe("the address of the benchmarks", () => {
  it("gives back what it was made of, and leaves out defaults", () => {
    const state = {
      q: "code",
      task: ["coding", "math"] as const,
      sort: { column: "difficulty", descending: false } as const,
    };
    const href = benchmarksHref(state);
    expect(loadBenchmarks(search(href.split("?")[1] ?? ""))).toEqual(state);
    expect(benchmarksHref(DEFAULT_BENCHMARKS)).toBe("/benchmarks");
  });
  it("falls back and says so where it is not understood", () => {
    const bad = search("task=cooking&sort=-nothing");
    expect(loadBenchmarks(bad)).toEqual(DEFAULT_BENCHMARKS);
    expect(benchmarksProblems(bad).map(({ parameter }) => parameter)).toEqual(["task", "sort"]);
    expect(benchmarkProblems(search("sort=-difference"))).toEqual([]);
    expect(benchmarkProblems(search("sort=size"))).toHaveLength(1);
  });
});

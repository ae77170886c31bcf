import { describe, expect, it } from "vitest";
import type { BENCHMARK_COLUMNS } from "@/lib/domain/benchmarks/benchmark-columns";
import {
  type BenchmarksState,
  DEFAULT_BENCHMARKS,
  nextBenchmarkSort,
  shownBenchmarks,
} from "@/lib/domain/benchmarks/benchmark-columns";
import { benchmarkRow } from "./benchmark-rows";

const best = (value: number) => ({ model: "acme/nova", name: "Nova", value, selfReported: false });
const rows = [
  benchmarkRow({ id: "b", name: "Beta", task: "math", models: 4, difficulty: 120 }),
  benchmarkRow({
    ...{ id: "a", name: "Alpha", models: 4, difficulty: 0, selfReported: 1, fifthBest: 0.9 },
    ...{ saturation: "nearly", best: { open: best(0.2), restricted: null, closed: null } },
  }),
  benchmarkRow({ id: "c-1", name: "Gamma", measures: "Web tasks", models: 9, fifthBest: 1500 }),
];
const shown = (state: Partial<BenchmarksState>) =>
  shownBenchmarks(rows, { ...DEFAULT_BENCHMARKS, ...state }).map(({ name }) => name);
const by = (column: (typeof BENCHMARK_COLUMNS)[number], descending: boolean) =>
  shown({ sort: { column, descending } });

describe("the list of benchmarks", () => {
  it("has that of most models first, of equal ones by name", () => {
    expect(shown({})).toEqual(["Gamma", "Alpha", "Beta"]);
  });

  it("puts what is not known last in both directions, and 0 is known", () => {
    expect(by("difficulty", true)).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(by("difficulty", false)).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(by("open", false)[0]).toBe("Alpha");
  });

  it("orders by self-reported share, and saturation not by a rating's fifth best", () => {
    expect(by("reported", true)[0]).toBe("Alpha");
    expect(by("saturation", true)).toEqual(["Alpha", "Beta", "Gamma"]);
  });

  it("finds words in name, id, task and what is measured, whatever joins them", () => {
    expect(shown({ q: "WEB  tasks" })).toEqual(["Gamma"]);
    expect(shown({ q: "c 1" })).toEqual(["Gamma"]);
    expect(shown({ q: "math beta" })).toEqual(["Beta"]);
    expect(shown({ q: "math alpha" })).toEqual([]);
    expect(shown({ task: ["math"] })).toEqual(["Beta"]);
  });

  it("sorts words from A and figures from the largest first, then the other way", () => {
    const sort = nextBenchmarkSort(DEFAULT_BENCHMARKS.sort, "name");
    expect(sort).toEqual({ column: "name", descending: false });
    expect(nextBenchmarkSort(sort, "name")).toEqual({ column: "name", descending: true });
    expect(nextBenchmarkSort(sort, "chance")).toEqual({ column: "chance", descending: true });
  });
});

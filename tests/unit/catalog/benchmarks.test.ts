import { describe, expect, it } from "vitest";
import {
  benchmarkRows,
  benchmarksChart,
  benchmarkView,
  selfReportedScores,
} from "@/lib/catalog/benchmarks";
import { benchmarkIds } from "@/lib/catalog/benchmark-ids";
import { catalog } from "@/lib/catalog";

const views = benchmarkRows().map(({ id }) => benchmarkView(id));

describe("benchmarks of the shipped snapshot", () => {
  it("are those of the curated list, which the proxy reads by itself", () => {
    expect(benchmarkRows().map(({ id }) => id)).toEqual([...benchmarkIds()]);
  });

  it("have every score once, with where it is from", () => {
    const { scores } = catalog();
    expect(views.reduce((sum, view) => sum + (view?.scores.length ?? 0), 0)).toBe(scores.length);
    for (const view of views) {
      const origins = view?.origins.reduce((sum, origin) => sum + origin.scores, 0);
      expect(origins).toBe(view?.scores.length);
    }
  });

  it("leave LMArena and BFCL out of the index, and expect nothing of them", () => {
    for (const id of ["lmarena-text", "bfcl-v4"]) {
      const view = benchmarkView(id);
      expect(view?.row.difficulty).toBeNull();
      expect(view?.scores.every(({ expected }) => expected === null)).toBe(true);
      expect(view?.charts.map((chart) => chart.id)).toEqual(["over-time", "against-index"]);
    }
  });

  it("expect of a score what the logistic curve gives at the model's index", () => {
    const view = benchmarkView("gpqa-diamond");
    const row = view?.row;
    const score = view?.scores.find(({ expected }) => expected !== null);
    const power = -(row?.slope ?? NaN) * ((score?.index ?? NaN) - (row?.difficulty ?? NaN));
    expect(score?.expected).toBeCloseTo(1 / (1 + Math.E ** power), 10);
  });

  it("mark what is not corrected for chance: other sources' scores where guessing scores", () => {
    const scores = benchmarkView("gpqa-diamond")?.scores ?? [];
    const marked = scores.filter(({ uncorrected }) => uncorrected);
    expect(new Set(marked.map(({ source }) => source))).toEqual(new Set(["models.dev-benchmarks"]));
    expect(scores.every((score) => score.uncorrected || score.source === "epoch")).toBe(true);
  });

  it("have no charts without scores, and no page without an entry", () => {
    const empty = benchmarkRows().find(({ models }) => models === 0);
    expect(benchmarkView(empty?.id ?? "")?.charts).toEqual([]);
    expect(benchmarkView("no-such")).toBeNull();
  });

  it("count what is self-reported of all scores and of those the index is fitted to", () => {
    const { all, index } = selfReportedScores();
    expect(all.scores).toBe(catalog().scores.length);
    expect(all.own).toBeGreaterThan(index.own);
    expect(index.scores).toBeLessThan(all.scores);
    const shown = views.flatMap((view) => view?.scores ?? []);
    expect(shown.filter(({ selfReported }) => selfReported)).toHaveLength(all.own);
  });

  it("are drawn where they have a difficulty and five models", () => {
    const drawn = benchmarkRows().filter(
      (row) => row.difficulty !== null && row.fifthBest !== null,
    );
    expect(benchmarksChart().plot?.marks).toHaveLength(drawn.length);
  });
});

import { describe, expect, it } from "vitest";
import { bandText } from "@/lib/domain/band-text";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { DEFAULT_STATE, explore, type ExplorerState } from "@/lib/domain/explore";
import type { CustomScore, CustomScores } from "@/lib/domain/quality/custom-score";
import { lists, model } from "@/tests/fixtures/explorable";

const index = (value: number) => ({ value, low: value - 1, high: value + 1 });
/** √2 = 1.41 reaches from 150 to 149, not to 148. */
const models = [
  model("lab/a", { index: index(150), context: 1000, weights: "closed" }),
  model("lab/b", { index: index(149), context: 9000 }),
  model("lab/c", { index: index(148), context: 5000 }),
  model("lab/d", { context: 7000 }),
];
const score = (value: number): CustomScore => ({
  ...index(value),
  ...{ benchmarks: 5, covered: 1 },
});
const NONE: CustomScores = new Map();

function grouped(change: Partial<ExplorerState>, custom = NONE) {
  const state = { ...DEFAULT_STATE, group: "tier" as const, ...change };
  const { rows, bands } = explore({ models, lists }, state, DEFAULT_MIX, custom);
  return bands.map(({ span, start, shown, all }, at) => ({
    ...{ tier: span?.tier ?? null, shown, all },
    rows: rows.slice(start, bands[at + 1]?.start).map(({ name, tier }) => `${name}${tier ?? ""}`),
  }));
}

describe("rows grouped by tier", () => {
  it("stand in bands that the intervals support, those without an index last", () => {
    expect(grouped({})).toEqual([
      { tier: 1, shown: 2, all: 2, rows: ["a1", "b1"] },
      { tier: 2, shown: 1, all: 1, rows: ["c2"] },
      { tier: null, shown: 1, all: 1, rows: ["d"] },
    ]);
  });
  it("keep their bands in another order, which holds within each", () => {
    const bands = grouped({ sort: { column: "context", descending: true } });
    expect(bands.map(({ rows }) => rows)).toEqual([["b1", "a1"], ["c2"], ["d"]]);
  });
  it("begin with the lowest band where the lowest score comes first", () => {
    const bands = grouped({ sort: { column: "quality", descending: false } });
    expect(bands.map(({ rows }) => rows)).toEqual([["c2"], ["b1", "a1"], ["d"]]);
  });
  it("stay in their tier under a filter, and say how much of it is left; empty bands go", () => {
    expect(grouped({ weights: ["open"], q: "-d" })).toEqual([
      { tier: 1, shown: 1, all: 2, rows: ["b1"] },
      { tier: 2, shown: 1, all: 1, rows: ["c2"] },
    ]);
    expect(grouped({ q: "c" })).toEqual([{ tier: 2, shown: 1, all: 1, rows: ["c2"] }]);
  });
  it("go by the custom score where there are weights, and by the index when sorted by it", () => {
    const custom = new Map([
      ["lab/d", score(155)],
      ["lab/a", score(140)],
    ]);
    const tasks = { coding: 1 };
    expect(grouped({ tasks, sort: { column: "custom", descending: true } }, custom)).toEqual([
      { tier: 1, shown: 1, all: 1, rows: ["d1"] },
      { tier: 2, shown: 1, all: 1, rows: ["a2"] },
      { tier: null, shown: 2, all: 2, rows: ["b", "c"] },
    ]);
    const byIndex = grouped({ tasks, sort: { column: "quality", descending: true } }, custom);
    expect(byIndex.map(({ rows }) => rows)).toEqual([["a1", "b1"], ["c2"], ["d"]]);
  });
  it("are not grouped unless asked", () => {
    expect(grouped({ group: "none" })).toEqual([]);
  });
});

describe("bandText", () => {
  const span = { tier: 1, best: "GPT-5.5", from: 155.04, to: 150.06 };
  it("says how many of the band's models are shown, and what makes it one", () => {
    expect(bandText({ span, start: 0, shown: 2, all: 4 }, "index")).toEqual({
      name: "Tier 1",
      count: "2 of the catalogue’s 4 models",
      range: "index 155.0 to 150.1",
      why: expect.stringContaining("GPT-5.5"),
    });
    expect(bandText({ span, start: 0, shown: 4, all: 4 }, "custom")).toMatchObject({
      count: "4 models",
      range: "custom score 155.0 to 150.1",
    });
  });
  it("names the models without a score", () => {
    const band = bandText({ span: null, start: 9, shown: 1, all: 1 }, "index");
    expect(band).toMatchObject({ name: "No index", count: "1 model", range: null });
  });
});

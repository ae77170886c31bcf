import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_THRESHOLD, type AtLeast } from "@/lib/domain/cost/at-least";
import { DEFAULT_BOTHER, type CostState } from "@/lib/domain/cost/cost-view";
import { NO_FILTERS } from "@/lib/domain/filter";
import { DEFAULT_WORKLOAD, WORKLOAD_PRESETS } from "@/lib/domain/workload-presets";
import {
  costChartHref,
  costHref,
  costParamProblems,
  costParams,
  loadCost,
} from "@/lib/search/cost";
import { mixParams } from "@/lib/search/mix";
import { anyWorkload } from "@/tests/fixtures/workload";

const search = (href: string) => new URL(href, "http://localhost").searchParams;
const read = (query: string) => loadCost(new URLSearchParams(query));
const problems = (query: string) => costParamProblems(new URLSearchParams(query));

const DEFAULT: CostState = {
  workload: DEFAULT_WORKLOAD,
  now: null,
  bother: DEFAULT_BOTHER,
  atLeast: NO_THRESHOLD,
  filters: NO_FILTERS,
};

const id = fc.constantFrom("openai/gpt-5.5", "z-ai/glm-5.3", "x/y.1_a");
const atLeast: fc.Arbitrary<AtLeast> = fc.record({
  measure: fc.constantFrom("quality", "coding", "tool-use", "gpqa-diamond"),
  target: fc.oneof(
    fc.constant(null),
    id,
    fc.integer({ min: -9_999, max: 9_999_999 }).map((value) => value / 1000),
  ),
});
const state: fc.Arbitrary<CostState> = fc.record({
  workload: anyWorkload,
  now: fc.option(id),
  bother: fc.integer({ min: 0, max: 1_000_000 }),
  atLeast,
  filters: fc.record({
    ...(Object.fromEntries(
      Object.entries(NO_FILTERS).map(([key, value]) => [key, fc.constant(value)]),
    ) as { [K in keyof typeof NO_FILTERS]: fc.Arbitrary<(typeof NO_FILTERS)[K]> }),
    q: fc.constantFrom("", "qwen -coder"),
    weights: fc.constantFrom([], ["open"], ["open", "restricted"]),
    use: fc.constantFrom([], ["allowed"]),
  }),
});

describe("the page's address", () => {
  it("says nothing at its default", () => {
    expect(costHref(DEFAULT)).toBe("/cost");
    expect(read("")).toEqual(DEFAULT);
  });
  it("reads as one would say it", () => {
    const now = "openai/gpt-5.5";
    expect(
      costHref({ ...DEFAULT, now, bother: 50, atLeast: { measure: "coding", target: now } }),
    ).toBe("/cost?now=openai/gpt-5.5&bother=50&atleast=coding:openai/gpt-5.5");
  });
  it("gives back every state", () => {
    fc.assert(
      fc.property(state, (wanted) => {
        const address = search(costHref(wanted));
        expect(loadCost(address)).toEqual(wanted);
        expect(costParamProblems(address)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  it("has no parameter that is also the mix's", () => {
    expect(Object.keys(costParams).filter((key) => key in mixParams)).toEqual([]);
  });
  it("falls back part by part and says so", () => {
    expect(read("now=GPT&bother=-1&atleast=coding:&weights=ajar&in=5")).toEqual({
      ...DEFAULT,
      workload: { ...DEFAULT_WORKLOAD, input: 5 },
    });
    expect(
      problems("now=GPT&bother=-1&atleast=coding:&weights=ajar&sort=x").map(
        ({ parameter }) => parameter,
      ),
    ).toEqual(["now", "bother", "atleast", "weights"]);
  });
  it("survives anything", () => {
    const key = fc.constantFrom("now", "bother", "atleast", "in", "weights", "__proto__");
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("__proto__", "coding:__proto__/x", "quality:1e999", ":", "a:b:c", "../.."),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const address = new URLSearchParams(pairs);
        costParamProblems(address);
        const shown = loadCost(address);
        expect(loadCost(search(costHref(shown)))).toEqual(shown);
      }),
      { numRuns: 300 },
    );
  });
});

describe("costChartHref", () => {
  it("carries the workload, its mix and the filters", () => {
    const { workload } = WORKLOAD_PRESETS[4];
    const filters = { ...NO_FILTERS, weights: ["open"] };
    expect(costChartHref({ workload, filters })).toBe(
      "/charts?x=cost&weights=open&requests=500&in=12K&out=400&batchshare=0.5&mix=30:1",
    );
  });
});

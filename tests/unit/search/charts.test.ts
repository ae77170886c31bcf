import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHART_COLUMNS } from "@/lib/domain/charts/chart-fields";
import {
  CHART_FORMS,
  chartHref,
  chartProblems,
  DEFAULT_CHART,
  loadChart,
  type ChartState,
} from "@/lib/search/charts";

const search = (href: string) => new URLSearchParams(href.replace(/^\/charts\??/, ""));
const axis = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,30}$/);

describe("the address of a chart", () => {
  it("is bare for the default chart", () => {
    expect(chartHref(DEFAULT_CHART)).toBe("/charts");
    expect(loadChart(search("/charts"))).toEqual(DEFAULT_CHART);
  });
  it("reads axes and filters", () => {
    expect(loadChart(search("/charts?x=cost&y=coding&use=allowed&view=table"))).toEqual({
      ...DEFAULT_CHART,
      ...{ x: "cost", y: "coding", use: ["allowed"], view: "table" },
    });
  });
  it("gives back every state it prints", () => {
    const changed = fc.record({
      q: fc.string({ maxLength: 400 }),
      weights: fc.subarray(["open", "restricted", "closed"]),
      x: axis,
      y: axis,
      view: fc.constantFrom(...CHART_FORMS),
      sort: fc.record({ column: fc.constantFrom(...CHART_COLUMNS), descending: fc.boolean() }),
    });
    const state = changed.map((change): ChartState => ({ ...DEFAULT_CHART, ...change }));
    fc.assert(
      fc.property(state, (wanted) => {
        const address = search(chartHref(wanted));
        expect(loadChart(address)).toEqual(wanted);
        expect(chartProblems(address)).toEqual([]);
      }),
    );
  });
  it("falls back part by part and says so", () => {
    const bad = search("/charts?x=%3Cscript%3E&y=quality&view=pie&weights=ajar&requests=-1&sort=z");
    expect(loadChart(bad)).toEqual(DEFAULT_CHART);
    expect(chartProblems(bad).map(({ parameter }) => parameter)).toEqual([
      ...["weights", "x", "view", "sort", "requests"],
    ]);
  });
  it("survives anything", () => {
    const key = fc.constantFrom("x", "y", "view", "q", "price", "__proto__", "requests");
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: "binary" }))), (pairs) => {
        const address = new URLSearchParams(pairs);
        const state = loadChart(address);
        chartProblems(address);
        expect(loadChart(search(chartHref(state)))).toEqual(state);
      }),
    );
  });
});

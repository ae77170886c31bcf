import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { countFacets } from "@/lib/domain/facets";
import { compileFilters, filterRows, NO_FILTERS, type Filters } from "@/lib/domain/filter";
import { SETS } from "@/lib/domain/filter-fields";
import { stopIndex } from "@/lib/domain/histogram";
import { quarterEnd, quarterStops } from "@/lib/domain/quarter";
import { rowsAt } from "@/lib/domain/row";
import { explorable } from "@/tests/fixtures/explorable";

const rows = rowsAt(explorable, DEFAULT_MIX);
const { lists } = explorable;

function facets(filters: Partial<Filters>) {
  return countFacets(rows, compileFilters({ ...NO_FILTERS, ...filters }, lists).conditions, lists);
}
function counts(values: readonly { value: string; count: number }[]) {
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

describe("countFacets", () => {
  it("counts a filter's values under the other filters only", () => {
    const { sets } = facets({ weights: ["closed"] });
    expect(counts(sets.weights)).toEqual({ open: 3, closed: 1 });
    expect(counts(sets.lab)).toEqual({ openai: 1, deepseek: 0, mystery: 0 });
  });
  it("counts a capability among the rows that have those chosen already", () => {
    const { sets } = facets({ cap: ["reasoning"] });
    expect(counts(sets.cap)).toEqual({ tools: 2, reasoning: 2, "structured-output": 1 });
  });
  it("keeps the order of values whatever is filtered", () => {
    const order = (filters: Partial<Filters>) => facets(filters).sets.lab.map(({ value }) => value);
    expect(order({})).toEqual(["openai", "deepseek", "mystery"]);
    expect(order({ q: "deepseek" })).toEqual(order({}));
  });
  it("agrees with filtering by one value more, for any filters", () => {
    const some = (values: string[]) => fc.subarray(values);
    const filters = fc.record({
      q: fc.constantFrom("", "gpt", "params:>1B", "-lab:openai"),
      weights: some(["open", "closed"]),
      lab: some(["openai", "deepseek"]),
      cap: some(["tools", "reasoning"]),
      host: some(["groq", "deepinfra"]),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const now = { ...NO_FILTERS, ...chosen };
        const { sets } = facets(now);
        for (const { key, needs } of SETS) {
          for (const { value, count } of sets[key]) {
            const asked = needs === "any" ? [value] : [...new Set([...now[key], value])];
            const { conditions } = compileFilters({ ...now, [key]: asked }, lists);
            expect(filterRows(rows, conditions)).toHaveLength(count);
          }
        }
      }),
    );
  });
  it("draws a range's histogram under the other filters, unknown figures left out", () => {
    const total = (bars: readonly number[]) => bars.reduce((sum, bar) => sum + bar, 0);
    const { histograms } = facets({ params: { min: 500e9, max: null } });
    expect(total(histograms.params.bars)).toBe(2);
    expect(total(histograms.context.bars)).toBe(1);
    expect(histograms.context.bars[histograms.context.stops.indexOf(128e3)]).toBe(1);
  });
});

describe("what to loosen", () => {
  it("is the filter that alone keeps most rows away", () => {
    const { loosen } = facets({ cap: ["tools"], license: ["mit"], lab: ["openai"] });
    expect(loosen).toEqual({ key: "license", gain: 2 });
  });
  it("can be one term of the search box", () => {
    const { loosen } = facets({ q: "openai nonsense" });
    expect(loosen).toEqual({ key: "q", span: [7, 15], gain: 2 });
  });
  it("is nothing while rows are left, or when no single filter helps", () => {
    expect(facets({ lab: ["openai"] }).loosen).toBeNull();
    expect(facets({ q: "aaaa bbbb" }).loosen).toBeNull();
  });
});

describe("stops", () => {
  it("counts a value at the stop nearest in ratio", () => {
    expect(stopIndex(0.5, [1, 10, 100])).toBe(0);
    expect(stopIndex(3, [1, 10, 100])).toBe(0);
    expect(stopIndex(4, [1, 10, 100])).toBe(1);
    expect(stopIndex(1e6, [1, 10, 100])).toBe(2);
    expect(stopIndex(1, [])).toBe(-1);
  });
  it("goes by quarters, with all before the last twenty in the first", () => {
    expect(quarterStops(["2025-12-31", "2026-04-08"])).toEqual([
      "2025-10-01",
      "2026-01-01",
      "2026-04-01",
    ]);
    expect(quarterStops(["2019", "2026-04-08"])).toHaveLength(20);
    expect(stopIndex("2019", quarterStops(["2019", "2026-04-08"]))).toBe(0);
    expect(quarterStops([])).toEqual([]);
    expect(quarterEnd("2026-04-01")).toBe("2026-06-30");
  });
});

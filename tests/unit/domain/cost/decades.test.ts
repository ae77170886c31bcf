import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costStrip, stripTitle } from "@/lib/domain/cost/cost-strip";
import { decades, decadesOf, logShare } from "@/lib/domain/cost/decades";

describe("decades", () => {
  it("are the whole ones around the figures", () => {
    expect(decades([3, 250])).toEqual({ min: 1, max: 1000 });
    expect(decadesOf({ min: 1, max: 1000 })).toEqual([1, 10, 100, 1000]);
  });
  it("are never the same", () => {
    expect(decades([10])).toEqual({ min: 10, max: 100 });
    expect(decades([])).toEqual({ min: 0.1, max: 1 });
    expect(decades([0])).toEqual({ min: 0.1, max: 1 });
  });
  it("hold all figures", () => {
    const usd = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(usd, { minLength: 1 }), (values) => {
        const { min, max } = decades(values);
        expect(min).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-12));
        expect(max).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-12));
      }),
    );
  });
});

describe("logShare", () => {
  it("lies between the ends by its logarithm", () => {
    expect(logShare(10, { min: 1, max: 100 })).toBeCloseTo(0.5, 12);
  });
  it("sticks to the ends", () => {
    expect(logShare(0, { min: 1, max: 100 })).toBe(0);
    expect(logShare(1e6, { min: 1, max: 100 })).toBe(1);
  });
});

describe("costStrip", () => {
  it("has a lane for each kind of weights that is there, with what half of them cost", () => {
    const cost = (weights: string, median: number) => ({ row: { weights }, price: { median } });
    const rows = [cost("open", 1), cost("open", 2), cost("closed", 3)] as never;
    const workload = { requests: 1, input: 1, cached: 0, output: 1, reasoning: 1, batch: 0 };
    const lanes = costStrip(rows, workload, { min: 1, max: 1000 });
    expect(lanes.map(({ weights, marks }) => [weights, marks.length])).toEqual([
      ["open", 2],
      ["closed", 1],
    ]);
    expect(stripTitle(lanes)).toBe(
      "Half of the open models cost at most $30.44 a month, of the closed at most $91.31",
    );
    expect(stripTitle([])).toBe("");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasIntervals, lagOfRecords, type LagOptions } from "@/lib/domain/trends/lag";
import { monthsBetween } from "@/lib/domain/trends/months";
import { trendPoint as point } from "@/tests/fixtures/trend-point";

const options = (known: Partial<LagOptions> = {}): LagOptions => ({
  rule: "strict",
  restricted: true,
  since: "2000-01-01",
  until: "2026-08-11",
  scale: "points",
  ...known,
});

const c1 = point("c1", "closed", "2025-01-01", 140, 1);
const c2 = point("c2", "closed", "2025-03-01", 144, 1);
const weaker = point("weaker", "closed", "2025-04-01", 143, 1);
const c3 = point("c3", "closed", "2025-08-01", 150, 1);
const o1 = point("o1", "open", "2025-05-02", 141.5, 2);
const o2 = point("o2", "restricted", "2025-07-01", 143.2, 0.5);
const o3 = point("o3", "open", "2025-12-01", 145, 1);
const all = [c1, c2, weaker, o1, o2, c3, o3];

describe("the lag of records", () => {
  it("counts months of 30.4375 days to the first open model that reached each record", () => {
    const { records, mean, median } = lagOfRecords(all, options());
    expect(records.map(({ record, reachedBy }) => [record.model, reachedBy?.model])).toEqual([
      ["c1", "o1"],
      ["c2", "o3"],
      ["c3", undefined],
    ]);
    // 121 and 275 days.
    expect(records[0]?.months).toBeCloseTo(3.975, 3);
    expect(records[1]?.months).toBeCloseTo(9.035, 3);
    expect(mean).toBeCloseTo((3.975 + 9.035) / 2, 2);
    expect(median).toBeCloseTo((3.975 + 9.035) / 2, 2);
  });
  it("leaves a closed model that set no record out", () => {
    const { records } = lagOfRecords(all, options());
    expect(records.map(({ record }) => record.model)).not.toContain("weaker");
  });
  it("lists an uncaught record with how long it has waited", () => {
    const { records, reached, uncaught, meanAtLeast } = lagOfRecords(all, options());
    expect([reached, uncaught]).toEqual([2, 1]);
    expect(records[2]).toMatchObject({ reachedBy: null, months: null });
    expect(records[2]?.waiting).toBeCloseTo(monthsBetween("2025-08-01", "2026-08-11"), 6);
    expect(meanAtLeast).toBeCloseTo((3.975 + 9.035 + 12.32) / 3, 2);
  });
  it.each([
    ["strict", "o3"],
    ["within", "o2"],
    ["interval", "o3"],
    ["tie", "o2"],
  ] as const)("reaches 144 under the rule %s with %s", (rule, by) => {
    // o1 ends at 143.5 and lies 2.5 below, beyond √(2² + 1²) = 2.24; o2 ends at 143.7 and lies 0.8 below, within √(0.5² + 1²) = 1.12.
    const { records } = lagOfRecords(all, options({ rule }));
    expect(records[1]?.reachedBy?.model).toBe(by);
  });
  it("passes over restricted weights if they do not count", () => {
    const { records } = lagOfRecords(all, options({ rule: "within", restricted: false }));
    expect(records[1]?.reachedBy?.model).toBe("o3");
  });
  it("knows records from before the first day asked for", () => {
    const { records } = lagOfRecords(all, options({ since: "2025-03-15" }));
    expect(records.map(({ record }) => record.model)).toEqual(["c3"]);
  });
  it("counts 0 where an open model was there before the record", () => {
    const early = point("early", "open", "2024-06-01", 139.5, 1);
    const { records } = lagOfRecords([early, ...all], options({ rule: "tie" }));
    expect(records[0]).toMatchObject({ months: 0, reachedBy: { model: "early" } });
  });
  it("takes a percentage point for one point of a fraction", () => {
    const closed = point("closed", "closed", "2025-01-01", 0.8);
    const open = point("open", "open", "2025-02-01", 0.79);
    const { records } = lagOfRecords(
      [closed, open],
      options({ rule: "within", scale: "fraction" }),
    );
    expect(records[0]?.reachedBy?.model).toBe("open");
  });
  it("has no mean where nothing was reached", () => {
    expect(lagOfRecords([c1], options())).toMatchObject({ mean: null, median: null, uncaught: 1 });
  });
  it("never lets a wider rule reach a record later, nor fewer models reach it earlier", () => {
    const model = fc.record({
      weights: fc.constantFrom("open" as const, "restricted" as const, "closed" as const),
      value: fc.double({ min: 100, max: 150, noNaN: true }),
      half: fc.double({ min: 0, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(model, { maxLength: 25 }), (models) => {
        const points = models.map(({ weights, value, half }, at) =>
          point(
            `m${at}`,
            weights,
            `2025-${String(1 + (at % 12)).padStart(2, "0")}-01`,
            value,
            half,
          ),
        );
        points.sort((a, b) => (a.released < b.released ? -1 : 1));
        const months = (known: Partial<LagOptions>) =>
          lagOfRecords(points, options(known)).records.map((record) => record.months ?? Infinity);
        const strict = months({});
        for (const rule of ["within", "interval", "tie"] as const)
          for (const [at, wider] of months({ rule }).entries())
            expect(wider).toBeLessThanOrEqual(strict[at] ?? NaN);
        for (const [at, fewer] of months({ restricted: false }).entries())
          expect(fewer).toBeGreaterThanOrEqual(strict[at] ?? NaN);
      }),
    );
  });
});

it("tells a measure with intervals from one without", () => {
  expect(hasIntervals(all)).toBe(true);
  expect(hasIntervals([point("a", "open", "2025-01-01", 1)])).toBe(false);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOf, domainOf, shareOf, valueAt } from "@/lib/domain/charts/scale";
import { ticksOf } from "@/lib/domain/charts/ticks";

const value = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

describe("a scale", () => {
  it("puts equal ratios at equal distances where it is a log one", () => {
    expect(shareOf(1, [0.1, 10], "log")).toBeCloseTo(0.5);
    expect(shareOf(5, [0, 10], "linear")).toBe(0.5);
  });
  it("has every value within its domain, with room on both sides", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1 }),
        fc.constantFrom("log", "linear"),
        (values, kind) => {
          const domain = domainOf(values, kind);
          for (const one of values) {
            const share = shareOf(one, domain, kind);
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThan(1);
            expect(valueAt(share, domain, kind) / one).toBeCloseTo(1, 5);
          }
        },
      ),
    );
  });
  it("has a domain for no values at all", () => {
    const [low, high] = domainOf([], "linear");
    expect(low).toBeLessThan(high);
  });
  it("counts a month and a year from their first day", () => {
    expect(dayOf(dayNumber("2026-04"))).toBe("2026-04-01");
    expect(dayOf(dayNumber("2026"))).toBe("2026-01-01");
  });
});

describe("ticks", () => {
  it("are 1, 2, 5 on a log scale where there is room, whole decades where there is none", () => {
    expect(ticksOf([0.1, 20], "log", 9)).toEqual([0.1, 0.2, 0.5, 1, 2, 5, 10, 20]);
    expect(ticksOf([0.1, 20], "log", 3)).toEqual([0.1, 1, 10]);
    expect(ticksOf([1, 1e12], "log", 4)).toEqual([1, 1e4, 1e8, 1e12]);
  });
  it("are round on a linear scale", () => {
    expect(ticksOf([112, 163], "linear", 6)).toEqual([120, 130, 140, 150, 160]);
    expect(ticksOf([0, 0.31], "linear", 4)).toEqual([0, 0.1, 0.2, 0.3]);
  });
  it("are first days of years or quarters on a scale of dates", () => {
    const days = (from: string, to: string, wanted: number) =>
      ticksOf([dayNumber(from), dayNumber(to)], "time", wanted).map(dayOf);
    expect(days("2024-02-10", "2026-05-01", 3)).toEqual(["2025-01-01", "2026-01-01"]);
    expect(days("2025-02-10", "2025-12-01", 4)).toEqual(["2025-04-01", "2025-07-01", "2025-10-01"]);
  });
  it("never leave the domain", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 9 }),
        fc.constantFrom("log", "linear"),
        fc.integer({ min: 3, max: 12 }),
        (values, kind, wanted) => {
          const [low, high] = domainOf(values, kind);
          const ticks = ticksOf([low, high], kind, wanted);
          expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
          expect(ticks.length).toBeLessThan(40);
        },
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { dayOfCount, growthSince, yearsBefore } from "@/lib/domain/trends/hub-growth";

const counts = [
  { date: "2021-01-01", models: 100, kind: "rounded" },
  { date: "2021-01-11", models: 400, kind: "rounded" },
  { date: "2026-01-06", models: 4000, kind: "count" },
];

describe("the growth of the Hub", () => {
  it("is the newest count over the one of the day", () => {
    expect(growthSince(counts, "2021-01-11")).toMatchObject({
      factor: 10,
      factorLow: 10,
      factorHigh: 10,
    });
  });
  it("reads a day between two counts at even growth, and says between what the factor must lie", () => {
    // Half way from 100 to 400 on a logarithmic scale is 200.
    const growth = growthSince(counts, yearsBefore("2026-01-06", 5));
    expect(growth?.from.models).toBeCloseTo(200, 6);
    expect(growth?.factor).toBeCloseTo(20, 6);
    expect(growth).toMatchObject({ factorLow: 10, factorHigh: 40 });
  });
  it("is not known for a day before the first count", () => {
    expect(growthSince(counts, "2020-12-31")).toBeNull();
  });
  it("finds the day of a count", () => {
    expect(dayOfCount(counts, 200)).toBe("2021-01-06");
    expect(dayOfCount(counts, 400)).toBe("2021-01-11");
    expect(dayOfCount(counts, 50)).toBeNull();
    expect(dayOfCount(counts, 5000)).toBeNull();
  });
  it("counts years back from a leap day to the last of February", () => {
    expect(yearsBefore("2024-02-29", 1)).toBe("2023-02-28");
  });
});

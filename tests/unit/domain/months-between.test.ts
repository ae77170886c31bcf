import { describe, expect, it } from "vitest";
import { monthsBetween } from "@/lib/domain/months-between";

describe("monthsBetween", () => {
  it.each([
    ["2026-04-23", "2026-07-16", 3],
    ["2026-04-23", "2026-04-20", 0],
    ["2026-04-23", "2026-02-01", -3],
    ["2025-12-31", "2026-01-01", 0],
    ["2025-08", "2026-07-31", 11],
    ["2025-08-05", "2024-08-05", -12],
  ])("from %s to %s are %i", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
  it("is not known where a date is not known to the month", () => {
    expect(monthsBetween("2025", "2026-01-01")).toBeNull();
    expect(monthsBetween(null, "2026-01-01")).toBeNull();
    expect(monthsBetween("2026-01-01", null)).toBeNull();
  });
});

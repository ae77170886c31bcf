import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTie, type Interval } from "@/lib/domain/quality/tie";

const interval = (value: number, low = value, high = value): Interval => ({ value, low, high });

const anyInterval = fc
  .record({
    value: fc.double({ min: 50, max: 200, noNaN: true }),
    below: fc.double({ min: 0, max: 20, noNaN: true }),
    above: fc.double({ min: 0, max: 20, noNaN: true }),
  })
  .map(({ value, below, above }) => interval(value, value - below, value + above));

describe("isTie", () => {
  it("ties within the root of the squares of the half widths that face each other", () => {
    // √(3² + 4²) = 5
    expect(isTie(interval(150, 149, 153), interval(155, 151, 156))).toBe(true);
    expect(isTie(interval(150, 149, 153), interval(155.01, 151.01, 156))).toBe(false);
  });
  it("leaves the half widths that face away out of it", () => {
    expect(isTie(interval(150, 100, 150), interval(151, 151, 300))).toBe(false);
  });
  it("ties equal figures without an interval, and no others without one", () => {
    expect(isTie(interval(150), interval(150))).toBe(true);
    expect(isTie(interval(150), interval(150.1))).toBe(false);
  });
  it("does not depend on which one is named first", () => {
    fc.assert(fc.property(anyInterval, anyInterval, (a, b) => isTie(a, b) === isTie(b, a)));
  });
});

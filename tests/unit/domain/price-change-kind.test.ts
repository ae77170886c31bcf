import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { changeKind, changeRatio } from "@/lib/domain/price-change-kind";
import { prices } from "@/tests/fixtures/explorable";

const kind = (before: Parameters<typeof prices> | null, now: Parameters<typeof prices> | null) =>
  changeKind({ before: before && prices(...before), now: now && prices(...now) }, DEFAULT_MIX);

describe("what an event did to a price", () => {
  it("is adding, cutting, raising or removing it", () => {
    expect([
      kind(null, [1, 2]),
      kind([1, 2], [1, 1.5]),
      kind([1, 2], [2, 2]),
      kind([1, 2], null),
    ]).toEqual(["added", "cut", "rise", "removed"]);
  });
  it("is nothing where all prices stay, or there are none before and after", () => {
    expect([kind([1, 2], [1, 2]), kind(null, null)]).toEqual([null, null]);
  });
  it("depends on the mix: what a mix does not weigh changes nothing at it", () => {
    const change = { before: prices(1, 4), now: prices(1, 2) };
    expect(changeKind(change, { ...DEFAULT_MIX, output: 0 })).toBe("other");
    // (3 + 2) / 4 of (3 + 4) / 4.
    expect(changeRatio(change, DEFAULT_MIX)).toBeCloseTo(5 / 7);
  });
  it("has no ratio to a price of nothing", () => {
    const change = { before: prices(0, 4), now: prices(1, 4) };
    expect(changeRatio(change, { ...DEFAULT_MIX, output: 0 })).toBeNull();
    expect(changeRatio({ before: null, now: prices(1, 4) }, DEFAULT_MIX)).toBeNull();
  });
});

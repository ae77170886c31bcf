import { describe, expect, it } from "vitest";
import { priceChanges } from "@/lib/domain/feed/price-change";
import { priceEvent as event } from "../../../fixtures/price-event";

const moves = (...events: Parameters<typeof priceChanges>[0]) =>
  priceChanges(events).map(({ day, before, now }) => [
    day,
    before?.input ?? null,
    now?.input ?? null,
  ]);

describe("what changed", () => {
  it("knows what the offer cost before", () => {
    expect(moves(event("2026-01-01", 2), event("2026-02-01", 1))).toEqual([
      ["2026-01-01", null, 2],
      ["2026-02-01", 2, 1],
    ]);
  });
  it("leaves out what changes nothing, models we do not have, and what had no price before and after", () => {
    expect(moves(event("2026-01-01", 2), event("2026-02-01", 2))).toHaveLength(1);
    expect(moves(event("2026-01-01", 2, { model: null }))).toEqual([]);
    expect(moves(event("2026-01-01", 0), event("2026-02-01", null))).toEqual([]);
  });
  it("is what a day left, whatever it went through", () => {
    expect(
      moves(event("2026-01-01", 2), event("2026-02-01", 9), event("2026-02-01", 1)),
    ).toContainEqual(["2026-02-01", 2, 1]);
    expect(
      moves(event("2026-01-01", 2), event("2026-02-01", 9), event("2026-02-01", 2)),
    ).toHaveLength(1);
  });
  it("passes over a price that cannot be believed", () => {
    expect(moves(event("2026-01-01", 2), event("2026-02-01", 2e6), event("2026-02-03", 2))).toEqual(
      [["2026-01-01", null, 2]],
    );
  });
  it("starts anew where an id comes to stand for another model", () => {
    expect(moves(event("2026-01-01", 2), event("2026-02-01", 9, { model: "lab/y" }))).toEqual([
      ["2026-01-01", null, 2],
      ["2026-02-01", null, 9],
    ]);
  });
  it("tells an offer that went from one that is listed without a price", () => {
    const last = (input: number | null) =>
      priceChanges([event("2026-01-01", 2), event("2026-02-01", input)]).at(-1);
    expect(last(null)).toMatchObject({ now: null, wasListed: true, isListed: false });
    expect(last(0)).toMatchObject({ now: null, wasListed: true, isListed: true });
  });
});

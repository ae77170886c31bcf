import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import type { PriceEvent } from "@/lib/domain/price-event";
import { biggestMoves, movesBy, priceMoves } from "@/lib/domain/trends/price-moves";

const event = (date: string, input: number, known: Partial<PriceEvent> = {}): PriceEvent => ({
  ...{ date, host: "groq", hostModelId: "x", model: "lab/x", event: "changed" },
  ...{ input, output: input, cacheRead: null, cacheWrite: null },
  ...known,
});
const ratios = (events: PriceEvent[]) =>
  priceMoves(events, DEFAULT_MIX).map(({ day, ratio }) => [day, ratio]);

describe("the moves of a price", () => {
  it("are what it is after over what it was before", () => {
    expect(
      ratios([event("2026-01-01", 4), event("2026-02-01", 1), event("2026-03-01", 2)]),
    ).toEqual([
      ["2026-02-01", 0.25],
      ["2026-03-01", 2],
    ]);
  });
  it("count a day's last price only", () => {
    expect(ratios([event("2026-01-01", 4), event("2026-01-01", 1)])).toEqual([]);
  });
  it("pass over a price a million times too high", () => {
    const events = [
      event("2025-12-08", 0.2),
      event("2025-12-13", 200_000),
      event("2025-12-20", 0.1),
    ];
    expect(ratios(events)).toEqual([["2025-12-20", 0.5]]);
  });
  it("pass over a slip that was taken back within a week", () => {
    const slip = [event("2026-06-01", 2), event("2026-06-03", 8), event("2026-06-04", 2)];
    expect(ratios(slip)).toEqual([]);
    const stood = [event("2026-06-01", 2), event("2026-06-03", 8), event("2026-06-11", 2)];
    expect(ratios(stood)).toHaveLength(2);
  });
  it("pass over two prices of a host that changed places", () => {
    const pro = { hostModelId: "pro", model: "lab/pro" };
    const mixedUp = [event("2026-06-09", 4), event("2026-06-09", 1, pro)];
    const mended = [event("2026-06-13", 1), event("2026-06-13", 4, pro)];
    expect(ratios([...mixedUp, ...mended])).toEqual([]);
    const elsewhere = { ...pro, host: "chutes" };
    const apart = [event("2026-06-09", 1, elsewhere), event("2026-06-13", 4, elsewhere)];
    expect(ratios([event("2026-06-09", 4), ...apart, event("2026-06-13", 1)])).toHaveLength(2);
  });
  it("start anew after a removal", () => {
    const removed = event("2026-02-01", 4, { event: "removed" });
    expect(ratios([event("2026-01-01", 4), removed, event("2026-03-01", 1)])).toEqual([]);
  });
  it("start anew where the id stands for another model", () => {
    const other = event("2026-02-01", 1, { model: "lab/y" });
    expect(ratios([event("2026-01-01", 4), other])).toEqual([]);
  });
  it("say nothing where only another token's price changed", () => {
    const cache = event("2026-02-01", 4, { cacheRead: 1 });
    expect(ratios([event("2026-01-01", 4), cache])).toEqual([]);
  });
  it("are summed up by whose they are, most first", () => {
    const moves = priceMoves(
      [
        event("2026-01-01", 4),
        event("2026-02-01", 2),
        event("2026-03-01", 1),
        event("2026-01-01", 1, { host: "chutes" }),
        event("2026-02-01", 3, { host: "chutes" }),
      ],
      DEFAULT_MIX,
    );
    expect(movesBy(moves, ({ host }) => host)).toEqual([
      { id: "groq", cuts: 2, rises: 0, medianRatio: 0.5, latest: "2026-03-01" },
      { id: "chutes", cuts: 0, rises: 1, medianRatio: 3, latest: "2026-02-01" },
    ]);
    expect(biggestMoves(moves, 1)).toMatchObject([{ host: "chutes", ratio: 3 }]);
  });
});

import { describe, expect, it } from "vitest";
import type { PriceEvent } from "@/lib/domain/price-event";
import { recordPrices, type SeenOffer } from "@/lib/refresh/record-prices";

const offer = (
  hostModelId: string,
  usd: number | null,
  known: Partial<SeenOffer> = {},
): SeenOffer => ({
  ...{
    model: `lab/${hostModelId}`,
    host: "groq",
    hostModelId,
    tier: "standard",
    asOf: "2026-12-01",
  },
  prices: usd === null ? null : { input: usd, output: usd, cacheRead: null, cacheWrite: null },
  ...known,
});
const event = (
  hostModelId: string,
  usd: number | null,
  known: Partial<PriceEvent> = {},
): PriceEvent => ({
  ...{ date: "2026-07-01", host: "groq", hostModelId, model: `lab/${hostModelId}` },
  ...{ event: usd === null ? "removed" : "added", input: usd, output: usd },
  ...{ cacheRead: null, cacheWrite: null },
  ...known,
});
const AFTER = "2026-11-10";
const record = (log: PriceEvent[], offers: SeenOffer[]) =>
  recordPrices(log, offers, AFTER).map(({ date, after, hostModelId, event: kind, input }) =>
    [date, after, hostModelId, kind, input].join(" "),
  );

describe("recorded price events", () => {
  it("say what was added, changed and removed, by which day and after which", () => {
    const log = [event("changed", 2), event("gone", 1), event("same", 3)];
    const offers = [offer("changed", 1), offer("new", 5), offer("same", 3)];
    expect(record(log, offers)).toEqual([
      "2026-12-01 2026-11-10 changed changed 1",
      "2026-12-01 2026-11-10 new added 5",
      "2026-12-01 2026-11-10 gone removed ",
    ]);
  });
  it("add nothing when they are recorded already", () => {
    const offers = [offer("changed", 1), offer("new", 5)];
    const log = [event("changed", 2), event("gone", 1)];
    const first = recordPrices(log, offers, AFTER);
    expect(first).toHaveLength(3);
    expect(recordPrices([...log, ...first], offers, "2026-12-01")).toEqual([]);
    expect(recordPrices([...log, ...first], offers, AFTER)).toEqual([]);
  });
  it("tell of an offer that came back as added", () => {
    expect(record([event("x", 1), event("x", null)], [offer("x", 1)])).toEqual([
      "2026-12-01 2026-11-10 x added 1",
    ]);
  });
  it("say nothing of an offer that was not looked at since", () => {
    const stale = offer("x", 9, { asOf: "2026-11-10" });
    expect(record([event("x", 1)], [stale, offer("y", 1)])).toEqual([
      "2026-12-01 2026-11-10 y added 1",
    ]);
  });
  it("say nothing of what the log holds under no model of ours", () => {
    expect(record([event("other", 1, { model: null })], [offer("x", 1)])).toHaveLength(1);
  });
  it("go by the standard tier of an id, and tell a price withdrawn from an offer removed", () => {
    const fast = offer("x", 9, { tier: "fast" });
    expect(record([event("x", 1)], [fast, offer("x", 1)])).toEqual([]);
    expect(record([event("x", 1)], [offer("x", null)])).toEqual([
      "2026-12-01 2026-11-10 x changed ",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { offersOn, priceHistory } from "@/lib/domain/as-of";
import { isDay } from "@/lib/domain/day";
import type { PriceEvent } from "@/lib/domain/price-event";
import { host } from "@/tests/fixtures/catalog";

const event = (date: string, known: Partial<PriceEvent> = {}): PriceEvent => ({
  date,
  host: "groq",
  hostModelId: "x",
  model: "lab/x",
  event: "changed",
  input: 1,
  output: 2,
  cacheRead: null,
  cacheWrite: null,
  ...known,
});
const hosts = new Map([host("groq"), host("plan", { plan: true })].map((one) => [one.id, one]));
const on = (day: string, events: PriceEvent[], tiers = new Map<string, string>()) =>
  offersOn(events, day, { hosts, tiers });

describe("the offers of a day", () => {
  const events = [
    event("2026-01-01", { event: "added" }),
    event("2026-02-01", { input: 3 }),
    event("2026-03-01", { event: "removed", input: null, output: null }),
  ];
  it("are as the last event up to its end left them", () => {
    expect(on("2025-12-31", events)).toEqual([]);
    expect(on("2026-01-31", events)).toMatchObject([{ asOf: "2026-01-01", prices: { input: 1 } }]);
    expect(on("2026-02-01", events)).toMatchObject([{ asOf: "2026-02-01", prices: { input: 3 } }]);
    expect(on("2026-03-01", events)).toEqual([]);
  });
  it("leave out an offer that changed on a day only known to be before or after", () => {
    const vague = [...events.slice(0, 1), event("2026-02-01", { input: 3, after: "2026-01-20" })];
    expect(on("2026-01-20", vague)).toMatchObject([{ prices: { input: 1 } }]);
    expect(on("2026-01-21", vague)).toEqual([]);
    expect(on("2026-02-01", vague)).toMatchObject([{ prices: { input: 3 } }]);
  });
  it("follow upstream's order within a day", () => {
    const twice = [event("2026-01-01", { input: 0, output: 0 }), event("2026-01-01", { input: 4 })];
    expect(on("2026-01-01", twice)).toMatchObject([{ prices: { input: 4 } }]);
  });
  it("leave out prices of 0, none, unknown hosts, plans and models we do not have", () => {
    const day = "2026-01-01";
    expect(
      on(day, [
        event(day, { hostModelId: "zero", input: 0, output: 0 }),
        event(day, { hostModelId: "none", input: null }),
        event(day, { host: "stranger" }),
        event(day, { host: "plan" }),
        event(day, { hostModelId: "other", model: null }),
      ]),
    ).toEqual([]);
  });
  it("do not believe a price above $1,000", () => {
    const day = "2026-01-01";
    expect(on(day, [event(day), event(day, { input: 500_000, output: 4_880_000 })])).toEqual([]);
    expect(on(day, [event(day, { input: 150, output: 600 })])).toHaveLength(1);
  });
  it("keep the service level of an id that is not the standard one", () => {
    const [offer] = on("2026-01-01", [event("2026-01-01")], new Map([["groq x", "fast"]]));
    expect(offer?.tier).toBe("fast");
  });
  it("are known between the first and the last event", () => {
    expect(priceHistory(events)).toEqual({ first: "2026-01-01", last: "2026-03-01" });
    expect(priceHistory([])).toBeNull();
  });
});

describe("a day", () => {
  it("is one of the calendar", () => {
    expect(["2026-02-28", "2024-02-29"].every(isDay)).toBe(true);
    expect(
      ["2026-02-29", "2026-13-01", "2026-1-1", "today", "", "20260101", "+02026-01-01"].some(isDay),
    ).toBe(false);
  });
});

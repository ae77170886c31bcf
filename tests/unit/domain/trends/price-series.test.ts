import { describe, expect, it } from "vitest";
import { offersOn } from "@/lib/domain/as-of";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import type { PriceEvent } from "@/lib/domain/price-event";
import { fallAfterRelease, hostSpreads } from "@/lib/domain/trends/host-spread";
import { offerSteps, priceSeries, type OfferSteps } from "@/lib/domain/trends/price-series";
import type { PricedOffer } from "@/lib/domain/price";
import { host } from "@/tests/fixtures/catalog-parts";

const known = {
  hosts: new Map(["groq", "chutes"].map((id) => [id, host(id)])),
  tiers: new Map<string, string>(),
};
const event = (date: string, host: string, input: number | null, known: Partial<PriceEvent> = {}) =>
  ({
    ...{
      date,
      host,
      hostModelId: "x",
      model: "lab/x",
      event: input === null ? "removed" : "changed",
    },
    ...{ input, output: input, cacheRead: null, cacheWrite: null },
    ...known,
  }) as PriceEvent;
const events = [
  event("2026-01-01", "groq", 1),
  event("2026-01-01", "chutes", 3),
  event("2026-02-01", "chutes", 2),
  event("2026-03-01", "chutes", 2, { cacheRead: 1 }),
  event("2026-04-01", "groq", null),
  event("2026-05-01", "chutes", 2, { model: "lab/y" }),
];
const counted = (offers: OfferSteps[number]["offers"] | readonly unknown[]) =>
  offers as readonly PricedOffer[];

describe("the recorded offers of a model", () => {
  it("are at the end of each day what the offers as of that day are", () => {
    const steps = offerSteps(events, known);
    for (const { day, offers } of [...steps.values()].flat()) {
      const sameDay = offersOn(events, day, known);
      for (const offer of offers) expect(sameDay).toContainEqual(offer);
    }
    expect(steps.get("lab/x")?.map(({ day, offers }) => [day, offers.length])).toEqual([
      ["2026-01-01", 2],
      ["2026-02-01", 2],
      ["2026-03-01", 2],
      ["2026-04-01", 1],
      ["2026-05-01", 0],
    ]);
  });
});

describe("the price of a model over time", () => {
  const series = priceSeries(
    "lab/x",
    offerSteps(events, known).get("lab/x") ?? [],
    counted,
    [
      {
        host: "chutes",
        prices: {
          input: 1,
          output: 1,
          cacheRead: null,
          cacheWrite: null,
          batchInput: null,
          batchOutput: null,
        },
      },
    ],
    DEFAULT_MIX,
  );
  it("has a step where the price at the mix changed", () => {
    expect(series.steps.map(({ day, price }) => [day, price?.median])).toEqual([
      ["2026-01-01", 2],
      ["2026-02-01", 1.5],
      ["2026-04-01", 2],
      ["2026-05-01", undefined],
    ]);
  });
  it("falls from the first recorded to today's, if it was recorded near the release", () => {
    expect(fallAfterRelease(series, "2025-12-20", 30)).toMatchObject({
      ratio: 0.5,
      cheapestRatio: 1,
    });
    expect(fallAfterRelease(series, "2025-11-20", 30)).toBeNull();
  });
  it("spreads over the hosts of a model that enough of them serve", () => {
    const first = series.steps[0]?.price ?? null;
    expect(hostSpreads([{ model: "lab/x", price: first }], 2)).toMatchObject([{ ratio: 3 }]);
    expect(hostSpreads([{ model: "lab/x", price: first }], 3)).toEqual([]);
  });
});

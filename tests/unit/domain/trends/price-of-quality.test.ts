import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModelPrice } from "@/lib/domain/price";
import {
  priceOfQuality,
  qualityPriceOn,
  type PricedQuality,
} from "@/lib/domain/trends/price-of-quality";

const price = (median: number, min = median): ModelPrice => ({
  ...{ median, min: { value: min, host: "a" }, max: { value: median, host: "b" }, hosts: 2 },
});
const model = (
  id: string,
  weights: PricedQuality["weights"],
  value: number,
  steps: [string, ModelPrice | null][],
  today: ModelPrice | null = null,
): PricedQuality => ({
  ...{ weights, value },
  series: { model: id, steps: steps.map(([day, step]) => ({ day, price: step })), today },
});

const models = [
  model("weak", "open", 120, [["2026-01-01", price(0.1)]]),
  model("good", "open", 140, [
    ["2026-01-10", price(2, 1)],
    ["2026-03-01", price(1.5, 1)],
    ["2026-05-01", null],
  ]),
  model("better", "open", 150, [["2026-02-01", price(1.8, 0.5)]], price(0.9)),
  model("own", "closed", 150, [["2026-01-05", price(0.3)]], price(0.2)),
];
const open = { atLeast: 135, weights: ["open"], by: "median" } as const;
const steps = (options: Parameters<typeof priceOfQuality>[1]) =>
  priceOfQuality(models, options).steps.map(({ day, cheapest }) => [
    day,
    cheapest?.model,
    cheapest?.usd,
  ]);

describe("the price of a quality", () => {
  it("is that of the cheapest model at or above it on each day", () => {
    expect(steps(open)).toEqual([
      ["2026-01-10", "good", 2],
      ["2026-02-01", "better", 1.8],
      ["2026-03-01", "good", 1.5],
      ["2026-05-01", "better", 1.8],
    ]);
  });
  it("goes by the cheapest host where asked to", () => {
    expect(steps({ ...open, by: "min" })).toEqual([
      ["2026-01-10", "good", 1],
      ["2026-02-01", "better", 0.5],
    ]);
  });
  it("includes a model just at the quality, and none below", () => {
    expect(steps({ ...open, atLeast: 150 })).toEqual([["2026-02-01", "better", 1.8]]);
    expect(steps({ ...open, atLeast: 150.1 })).toEqual([]);
  });
  it("ends where nobody offers it any more", () => {
    const [, , end] = priceOfQuality([models[1] as PricedQuality], open).steps;
    expect(end).toEqual({ day: "2026-05-01", cheapest: null });
  });
  it("says apart what it costs today", () => {
    expect(priceOfQuality(models, open).today).toMatchObject({ model: "better", usd: 0.9 });
  });
  it("is looked up for a day between two steps", () => {
    const found = priceOfQuality(models, open);
    expect(qualityPriceOn(found, "2026-02-28")?.model).toBe("better");
    expect(qualityPriceOn(found, "2026-01-09")).toBeNull();
  });
  it("never falls as the quality asked for rises", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-01-${String(n).padStart(2, "0")}`);
    const any = fc.array(
      fc.record({
        value: fc.integer({ min: 100, max: 150 }),
        usd: fc.integer({ min: 1, max: 90 }),
        day,
      }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 100, max: 149 }), day, (given, atLeast, on) => {
        const all = given.map(({ value, usd, day: from }, at) =>
          model(`m${at}`, "open", value, [[from, price(usd)]]),
        );
        const at = (quality: number) =>
          qualityPriceOn(priceOfQuality(all, { ...open, atLeast: quality }), on)?.usd ?? Infinity;
        expect(at(atLeast + 1)).toBeGreaterThanOrEqual(at(atLeast));
      }),
    );
  });
});

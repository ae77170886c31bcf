import { describe, expect, it } from "vitest";
import { allPriceSeries, pricedQualities } from "@/lib/catalog/price-series";
import { explorable } from "@/lib/catalog";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { modelPrice } from "@/lib/domain/price";
import { priceOfQuality, qualityPriceOn } from "@/lib/domain/trends/price-of-quality";

const models = pricedQualities("quality");
const series = allPriceSeries();

describe("prices over time in the shipped snapshot", () => {
  it("end with what the explorer shows today", () => {
    for (const { id, offers } of explorable().models)
      expect(series.get(id)?.today ?? null).toEqual(modelPrice(offers, DEFAULT_MIX));
  });
  it("hold no price that cannot be believed", () => {
    const highest = [...series.values()].flatMap(({ steps }) =>
      steps.map(({ price }) => price?.max.value ?? 0),
    );
    // o1-pro: $150 in, $600 out.
    expect(Math.max(...highest)).toBe(262.5);
  });
  it("traced by hand: 150 points of a closed model fell from GPT-5's $3.4375 to Gemini 3 Flash's $1.125 on 17 December 2025", () => {
    const closed = priceOfQuality(models, { atLeast: 150, weights: ["closed"], by: "median" });
    // (3 × 1.25 + 10) / 4, and (3 × 0.5 + 3) / 4.
    expect(qualityPriceOn(closed, "2025-12-16")?.usd).toBe(3.4375);
    expect(qualityPriceOn(closed, "2025-12-17")).toMatchObject({
      model: "google/gemini-3-flash-preview",
      usd: 1.125,
    });
  });
  it("traced by hand: 145 points with open weights fell to DeepSeek V3.2's $0.305 on 2 December 2025", () => {
    const open = priceOfQuality(models, { atLeast: 145, weights: ["open"], by: "median" });
    // Chutes alone lists it that day: (3 × 0.27 + 0.41) / 4. The other that does is a reseller.
    expect(qualityPriceOn(open, "2025-12-01")?.model).toBe("moonshotai/kimi-k2-thinking");
    expect(qualityPriceOn(open, "2025-12-02")).toMatchObject({
      model: "deepseek/deepseek-v3.2",
      usd: 0.305,
    });
  });
});

import { describe, expect, it } from "vitest";
import { priceShare } from "@/components/charts/price-bar";
import { qualityShare } from "@/components/charts/quality-bar";

describe("priceShare", () => {
  it("runs from 1 cent to 200 dollars on a log scale", () => {
    expect([0.01, Math.sqrt(2), 200].map(priceShare)).toEqual([0, 0.5, 1]);
  });
  it("puts equal ratios at equal distances", () => {
    expect(priceShare(1) - priceShare(0.1)).toBeCloseTo(priceShare(10) - priceShare(1), 2);
  });
  it("sticks to the ends outside the scale, a price of 0 included", () => {
    expect([0, 0.001, 1000].map(priceShare)).toEqual([0, 0, 1]);
  });
});

describe("qualityShare", () => {
  it("runs from 115 to 167", () => {
    expect([115, 141, 167].map(qualityShare)).toEqual([0, 0.5, 1]);
  });
  it("sticks to the ends outside the scale", () => {
    expect([27.87, 180].map(qualityShare)).toEqual([0, 1]);
  });
});

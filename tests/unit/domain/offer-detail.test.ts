import { expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { offerDetail } from "@/lib/domain/offer-detail";
import type { Offer } from "@/lib/domain/offer";
import { offer } from "@/tests/fixtures/catalog";
import { prices } from "@/tests/fixtures/explorable";

const blendOf = (known: Partial<Offer>) =>
  offerDetail(offer("acme/one", "near", known), undefined, DEFAULT_MIX, false).blend;

it("is 0 only for what is free", () => {
  expect(blendOf({ state: "free", prices: prices(0, 0) })).toBe(0);
  expect(blendOf({ state: "subscription", prices: prices(0, 0) })).toBeNull();
  expect(blendOf({ state: "unknown", prices: prices(0, 0) })).toBeNull();
  expect(blendOf({ state: "unknown", prices: null })).toBeNull();
});

it("is shown of plans and stale offers too, where they list a price", () => {
  expect(blendOf({ state: "subscription", prices: prices(1, 5) })).toBe(2);
  expect(blendOf({ state: "stale", prices: prices(1, 5) })).toBe(2);
});

it("marks a cache price that is not listed", () => {
  const half = { ...DEFAULT_MIX, cached: 0.5 };
  const assumed = (known: Partial<Offer>) =>
    offerDetail(offer("acme/one", "near", known), undefined, half, true).cacheAssumed;
  expect(assumed({ prices: prices(1, 2) })).toBe(true);
  expect(assumed({ prices: prices(1, 2, 0.1) })).toBe(false);
  expect(assumed({ prices: null })).toBe(false);
});

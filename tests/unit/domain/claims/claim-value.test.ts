import { expect, it } from "vitest";
import { claimCell, claimValue } from "@/lib/domain/claims/claim-value";

it("a figure is written in its unit, and not known is no figure", () => {
  expect(claimValue(0.887, "share")).toBe("88.7 %");
  expect(claimValue(5.22, "months")).toBe("5.2 months");
  expect(claimValue(9_600_857_142, "tokens-month")).toBe("9.6B tokens a month");
  expect(claimValue(240.8, "times")).toBe("241 times");
  expect(claimValue(2.478, "times")).toBe("2.48 times");
  expect(claimValue(null, "months")).toBe("–");
});
it("what is below zero has a true minus", () => {
  expect(claimCell(-0.345, "points")).toBe("−0.3");
});
it("words and days stay as they are", () => {
  expect(claimCell("2026-08-11", "date")).toBe("2026-08-11");
});

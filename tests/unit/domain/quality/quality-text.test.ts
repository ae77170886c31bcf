import { expect, it } from "vitest";
import { qualityText } from "@/lib/domain/quality/quality-text";

it.each([
  [150.456, "points", "150.5"],
  [0.6204, "fraction", "62.0 %"],
  [0, "fraction", "0.0 %"],
  [1302.6, "rating", "1303"],
  [137.2, "minutes", "137 min"],
  [4.52, "minutes", "4.5 min"],
  [null, "points", "–"],
] as const)("writes %s %s as %s", (value, scale, text) => {
  expect(qualityText(value, scale)).toBe(text);
});

import { expect, it } from "vitest";
import { ago } from "@/lib/domain/hub/ago";

it.each([
  [20_000, "just now"],
  [3 * 60_000 + 5000, "3 min ago"],
  [59 * 60_000, "59 min ago"],
  [150 * 60_000, "2 h ago"],
  [-5000, "just now"],
])("%i ms ago is %s", (passed, words) => {
  const then = Date.parse("2026-11-23T12:00:00Z");
  expect(ago("2026-11-23T12:00:00Z", then + passed)).toBe(words);
});

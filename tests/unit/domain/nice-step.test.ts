import { describe, expect, it } from "vitest";
import { niceStep } from "@/lib/domain/nice-step";

describe("niceStep", () => {
  it.each([
    [1000, 1, 2000],
    [2000, 1, 5000],
    [5000, 1, 10_000],
    [1500, 1, 2000],
    [1500, -1, 1000],
    [1000, -1, 500],
    [2, -1, 1],
    [1, -1, 0],
    [0, 1, 1],
    [0, -1, 0],
    [122_000, -1, 100_000],
  ] as const)("goes from %s by %s to %s", (value, direction, next) => {
    expect(niceStep(value, direction)).toBe(next);
  });
});

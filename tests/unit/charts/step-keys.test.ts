import { describe, expect, it } from "vitest";
import { isStep, stepFrom } from "@/components/charts/scatter/step-keys";

const points = [{ best: true }, { best: false }, { best: true }, { best: false }];

describe("stepFrom", () => {
  it("goes from point to point with left and right, and stays at the ends", () => {
    expect(stepFrom(points, -1, "ArrowRight")).toBe(0);
    expect(stepFrom(points, 0, "ArrowRight")).toBe(1);
    expect(stepFrom(points, 3, "ArrowRight")).toBe(3);
    expect(stepFrom(points, 0, "ArrowLeft")).toBe(0);
    expect(stepFrom(points, -1, "ArrowLeft")).toBe(3);
  });
  it("goes along the frontier with up and down", () => {
    expect(stepFrom(points, 0, "ArrowUp")).toBe(2);
    expect(stepFrom(points, 2, "ArrowUp")).toBe(2);
    expect(stepFrom(points, 3, "ArrowDown")).toBe(2);
  });
  it("leaves other keys alone", () => {
    expect(isStep("a")).toBe(false);
    expect(isStep("End")).toBe(true);
  });
});

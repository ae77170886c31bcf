import { describe, expect, it } from "vitest";
import { customScore } from "@/lib/domain/quality/custom-score";
import { fittedScore as scored } from "@/tests/fixtures/fitted-score";

/** Coding says 130, math says 150. */
const coding = ["a", "b", "c"].map((id) => scored(id, "coding", 130));
const math = ["d", "e"].map((id) => scored(id, "math", 150));

describe("a custom score", () => {
  it("needs five benchmarks that matter", () => {
    expect(customScore([...coding, ...math], { coding: 1, math: 1 })?.benchmarks).toBe(5);
    expect(customScore([...coding, ...math], { coding: 1 })).toBeNull();
    expect(customScore(coding, { coding: 1, math: 1 })).toBeNull();
  });
  it("weighs tasks, not benchmarks", () => {
    expect(customScore([...coding, ...math], { coding: 1, math: 1 })?.value).toBeCloseTo(140, 3);
  });
  it("follows the task that matters more", () => {
    const at = (weight: number) =>
      customScore([...coding, ...math], { coding: 1, math: weight })?.value ?? NaN;
    expect(at(3)).toBeGreaterThan(at(1));
    expect(at(0.2)).toBeLessThan(at(1));
  });
  it("is the same for the same shares", () => {
    const one = customScore([...coding, ...math], { coding: 1, math: 2 });
    const ten = customScore([...coding, ...math], { coding: 10, math: 20 });
    expect(one?.value).toBeCloseTo(ten?.value ?? NaN, 6);
  });
  it("takes no score that the maker reports", () => {
    const own = math.map((score) => ({ ...score, selfReported: true }));
    expect(customScore([...coding, ...own], { coding: 1, math: 1 })).toBeNull();
  });
  it("says what share of the weights it stands for, and is none below half", () => {
    const five = ["a", "b", "c", "d", "e"].map((id) => scored(id, "coding", 130));
    expect(customScore(five, { coding: 3, agentic: 1 })?.covered).toBe(0.75);
    expect(customScore(five, { coding: 1, agentic: 3 })).toBeNull();
  });
  it("has the same interval every time", () => {
    const weights = { coding: 1, math: 1 };
    expect(customScore([...coding, ...math], weights)).toEqual(
      customScore([...coding, ...math], weights),
    );
  });
});

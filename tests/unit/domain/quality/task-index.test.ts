import { describe, expect, it } from "vitest";
import type { Observation } from "@/lib/domain/quality/fit-index";
import { taskIndex } from "@/lib/domain/quality/task-index";

/** Half solved: alone each says that the index is its difficulty. */
const half = (difficulty: number): Observation => ({ score: 0.5, difficulty, slope: 0.1 });

describe("taskIndex", () => {
  it("needs three benchmarks", () => {
    expect(taskIndex([half(130), half(140)])).toBeNull();
    expect(taskIndex([half(130), half(135), half(140)])?.value).toBeCloseTo(135, 1);
  });
  it("is sure of benchmarks that agree, and less so the further they are apart", () => {
    const width = (observations: Observation[]) => {
      const { low, high } = taskIndex(observations) ?? { low: 0, high: Infinity };
      return high - low;
    };
    expect(width([half(135), half(135), half(135)])).toBeCloseTo(0, 6);
    expect(width([half(125), half(135), half(145)])).toBeGreaterThan(
      width([half(133), half(135), half(137)]),
    );
  });
  it("is surer with more benchmarks that lie as far apart", () => {
    const three = taskIndex([half(130), half(135), half(140)]);
    const nine = taskIndex([130, 135, 140, 130, 135, 140, 130, 135, 140].map(half));
    expect(nine?.low).toBeGreaterThan(three?.low ?? Infinity);
    expect(nine?.high).toBeLessThan(three?.high ?? 0);
  });
  it("moves the ends of three benchmarks out by 2.92/1.645·√(3/2)", () => {
    const { value, low } = taskIndex([half(130), half(135), half(140)]) ?? { value: 0, low: 0 };
    // One of the nine draws in a hundred that hold 130 twice and 135 once is at the 5th percentile.
    const drawn = taskIndexValue([half(130), half(130), half(135)]);
    expect(value - low).toBeCloseTo(2.174 * (value - drawn), 2);
  });
  it("gives the same ends each time", () => {
    const observations = [half(120), half(131), half(139), half(150)];
    expect(taskIndex(observations)).toEqual(taskIndex(observations));
  });
  it("holds its value", () => {
    const index = taskIndex([half(120), half(150), half(151)]);
    expect(index?.low).toBeLessThanOrEqual(index?.value ?? 0);
    expect(index?.high).toBeGreaterThanOrEqual(index?.value ?? Infinity);
  });
});

function taskIndexValue(observations: Observation[]): number {
  return taskIndex(observations)?.value ?? 0;
}

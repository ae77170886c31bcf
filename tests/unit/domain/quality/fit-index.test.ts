import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedScore, fitIndex, type Observation } from "@/lib/domain/quality/fit-index";

const EASY = { difficulty: 120, slope: 0.1 };
const HARD = { difficulty: 150, slope: 0.2 };

const observed = (score: number, benchmark = EASY): Observation => ({ score, ...benchmark });
/** What a model of this index would score. */
const ideal = (index: number, benchmark: { difficulty: number; slope: number }) =>
  observed(expectedScore(index, benchmark), benchmark);

describe("expectedScore", () => {
  it("is one half where the index is the difficulty, and 0.73 one slope's worth above", () => {
    expect(expectedScore(120, EASY)).toBe(0.5);
    // 1 / (1 + e^(−0.1 · 10))
    expect(expectedScore(130, EASY)).toBeCloseTo(0.7311, 4);
  });
});

describe("fitIndex", () => {
  it("is the difficulty of a benchmark of which half is solved", () => {
    expect(fitIndex([observed(0.5)])).toBeCloseTo(120, 6);
  });
  it("lies between what its scores say alone, nearer to the steeper benchmark", () => {
    // Alone: 120 and 150. Halfway both misses would be 15 points.
    const index = fitIndex([observed(0.5), observed(0.5, HARD)]);
    expect(index).toBeGreaterThan(120);
    expect(index).toBeLessThan(150);
  });
  it("finds the index that made the scores", () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 165, noNaN: true }), (index) => {
        expect(fitIndex([ideal(index, EASY), ideal(index, HARD)])).toBeCloseTo(index, 4);
      }),
    );
  });
  it("is not known where every score is zero, or full, or there is none", () => {
    expect(fitIndex([observed(0), observed(0, HARD)])).toBeNull();
    expect(fitIndex([observed(1), observed(1, HARD)])).toBeNull();
    expect(fitIndex([])).toBeNull();
  });
});

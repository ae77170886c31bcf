import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customScore, customValue } from "@/lib/domain/quality/custom-score";
import { scoreAll } from "@/lib/domain/quality/custom-scores";
import { packScores, parseScores, unpackScores } from "@/lib/domain/quality/packed-scores";
import { countedScores } from "@/lib/domain/quality/task-score";
import { fittedScore as scored } from "@/tests/fixtures/fitted-score";

/** Coding says 130, math says 150. */
const coding = ["a", "b", "c"].map((id) => scored(id, "coding", 130));
const math = ["d", "e"].map((id) => scored(id, "math", 150));
const both = countedScores([...coding, ...math]);

describe("a custom score", () => {
  it("needs five benchmarks that matter", () => {
    expect(customScore(both, { coding: 1, math: 1 })?.benchmarks).toBe(5);
    expect(customScore(both, { coding: 1 })).toBeNull();
    expect(customScore(countedScores(coding), { coding: 1, math: 1 })).toBeNull();
  });
  it("is none without weights", () => {
    expect(customScore(both, {})).toBeNull();
    expect(customScore(both, { coding: 0, math: 0 })).toBeNull();
  });
  it("weighs tasks, not benchmarks", () => {
    expect(customScore(both, { coding: 1, math: 1 })?.value).toBeCloseTo(140, 3);
  });
  it("follows the task that matters more", () => {
    const at = (weight: number) => customScore(both, { coding: 1, math: weight })?.value ?? NaN;
    expect(at(3)).toBeGreaterThan(at(1));
    expect(at(0.2)).toBeLessThan(at(1));
  });
  it("is the same for the same shares", () => {
    const one = customScore(both, { coding: 1, math: 2 });
    const ten = customScore(both, { coding: 5, math: 10 });
    expect(one?.value).toBeCloseTo(ten?.value ?? NaN, 6);
  });
  it("takes no score that the maker reports", () => {
    const own = math.map((score) => ({ ...score, selfReported: true }));
    const counted = countedScores([...coding, ...own]);
    expect(customScore(counted, { coding: 1, math: 1 })).toBeNull();
  });
  it("says what share of the weights it stands for, and is none below half", () => {
    const five = countedScores(["a", "b", "c", "d", "e"].map((id) => scored(id, "coding", 130)));
    expect(customScore(five, { coding: 3, agentic: 1 })?.covered).toBe(0.75);
    expect(customScore(five, { coding: 1, agentic: 3 })).toBeNull();
  });
  it("has the same interval every time, around its value", () => {
    const weights = { coding: 1, math: 1 };
    const score = customScore(both, weights);
    expect(score).toEqual(customScore(both, weights));
    expect(score?.low).toBeLessThan(140);
    expect(score?.high).toBeGreaterThan(140);
  });
  it("has its value without the interval, for a slider that moves", () => {
    const weights = { coding: 3, math: 1 };
    const score = customScore(both, weights);
    expect(customValue(both, weights)).toEqual({ ...score, low: null, high: null });
  });
});

describe("scores on their way to the browser", () => {
  it("give the same custom scores there, to the last digit", () => {
    const observed = fc.record({
      benchmark: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const list = fc.uniqueArray(observed, { selector: ({ benchmark }) => benchmark });
    fc.assert(
      fc.property(list, (given) => {
        const scores = given.map(({ benchmark, value }) =>
          scored(benchmark, benchmark < "d" ? "coding" : "math", benchmark.charCodeAt(0) + 40, {
            value,
          }),
        );
        const sent = new Map([["lab/x", countedScores(scores)]]);
        const packed = parseScores(JSON.parse(JSON.stringify(packScores(sent))));
        const came = packed ? unpackScores(packed) : new Map();
        const weights = { coding: 2, math: 1 };
        expect(scoreAll(came, weights, customScore)).toEqual(scoreAll(sent, weights, customScore));
      }),
      { numRuns: 40 },
    );
  });
  it("are refused when they are something else", () => {
    for (const answer of [
      null,
      [],
      {},
      { benchmarks: [], models: [{ benchmarks: [1], scores: [] }] },
    ])
      expect(parseScores(answer)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { gapHistory, meanGap, recordGap } from "@/lib/domain/trends/record-gap";
import { recordLine } from "@/lib/domain/trends/record-line";
import { trendPoint } from "@/tests/fixtures/trend-point";

const points = [
  trendPoint("c1", "closed", "2025-01-01", 100, 1),
  trendPoint("o1", "open", "2025-01-11", 90, 1),
  trendPoint("c2", "closed", "2025-01-21", 110, 1),
  trendPoint("r1", "restricted", "2025-01-26", 104, 1),
  trendPoint("o2", "open", "2025-01-31", 112, 1),
];

describe("the gap between the record lines", () => {
  it("is not known before either side has a model", () => {
    expect(recordGap(points, "2025-01-10", true)).toBeNull();
  });
  it("is the best closed less the best open at the end of a day", () => {
    expect(recordGap(points, "2025-01-21", true)).toMatchObject({ gap: 20, tied: false });
    expect(recordGap(points, "2025-01-26", true)).toMatchObject({ gap: 6, open: { model: "r1" } });
    expect(recordGap(points, "2025-01-26", false)).toMatchObject({ gap: 20 });
  });
  it("is negative where open leads, and then no months behind", () => {
    expect(recordGap(points, "2025-02-01", true)).toMatchObject({ gap: -2, monthsBehind: 0 });
  });
  it("counts the months since the closed line passed what open has", () => {
    // 104 was passed on 2025-01-21, five days before.
    expect(recordGap(points, "2025-01-26", true)?.monthsBehind).toBeCloseTo(5 / 30.4375, 6);
  });
  it("has a step for each day on which a line moved", () => {
    expect(gapHistory(points, true).map(({ day, gap }) => [day, gap])).toEqual([
      ["2025-01-11", 10],
      ["2025-01-21", 20],
      ["2025-01-26", 6],
      ["2025-01-31", -2],
    ]);
  });
  it("averages over days, not over steps", () => {
    // Ten days of 10, five of 20, five of 6.
    expect(meanGap(points, "2025-01-11", "2025-01-31", true)).toBeCloseTo(
      (10 * 10 + 5 * 20 + 5 * 6) / 20,
      6,
    );
    expect(meanGap(points, "2025-01-01", "2025-01-31", true)).toBeNull();
  });
});

it("takes only what is better than everything before for a record", () => {
  expect(recordLine(points).map(({ model }) => model)).toEqual(["c1", "c2", "o2"]);
});

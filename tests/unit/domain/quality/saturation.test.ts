import { describe, expect, it } from "vitest";
import type { Quality } from "@/lib/domain/quality/measure";
import { benchmarkState } from "@/lib/domain/quality/saturation";

const values = (...scores: number[]): Record<string, Quality> =>
  Object.fromEntries(
    scores.map((value, at) => [
      `lab/${at}`,
      {
        ...{ value, low: null, high: null, benchmarks: null, ranBy: null },
        ...{ selfReported: at === 0, source: "epoch", asOf: "2026-08-11" },
      },
    ]),
  );

describe("the state of a benchmark", () => {
  it("goes by the fifth best score, not by one", () => {
    expect(benchmarkState("fraction", values(0.99, 0.98, 0.97, 0.96, 0.95, 0.2)).saturation).toBe(
      "saturated",
    );
    expect(benchmarkState("fraction", values(0.99, 0.98, 0.97, 0.96, 0.94)).saturation).toBe(
      "nearly",
    );
    expect(benchmarkState("fraction", values(1, 1, 1, 1, 0.5)).saturation).toBe("open");
  });
  it("is no share on a scale without an end", () => {
    expect(benchmarkState("rating", values(1500, 1400)).saturation).toBeNull();
  });
  it("says of how many models there is only their makers' own word", () => {
    expect(benchmarkState("fraction", values(0.5, 0.4, 0.3, 0.2))).toMatchObject({
      ...{ models: 4, best: { model: "lab/0", value: 0.5 }, selfReported: 1 },
    });
    expect(benchmarkState("fraction", {})).toMatchObject({ best: null, selfReported: 0 });
  });
  it("is not known below five models: what one or four reached says little", () => {
    expect(benchmarkState("fraction", values(1, 1, 1, 1))).toMatchObject({
      ...{ fifthBest: null, saturation: null },
    });
  });
});

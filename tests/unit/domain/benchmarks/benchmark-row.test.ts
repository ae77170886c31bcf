import { describe, expect, it } from "vitest";
import { benchmarkRow as rowOf, selfReportedShare } from "@/lib/domain/benchmarks/benchmark-row";
import type { Weights } from "@/lib/domain/model";
import type { Score } from "@/lib/domain/score";
import { benchmark, score } from "./benchmark-rows";

const model = (name: string, weights: Weights, released: string | null) => ({
  name,
  weights: { value: weights, source: "models.dev", asOf: "2026-11-01" },
  released: released === null ? null : { value: released, source: "epoch", asOf: "2026-11-01" },
});
const models = new Map([
  ["acme/nova", model("Nova", "open", "2026-03-01")],
  ["acme/vega", model("Vega", "open", null)],
  ["acme/lyra", model("Lyra", "closed", "2026-05-02")],
]);
const row = (...scores: Score[]) =>
  rowOf({ benchmark: benchmark({}), scores, difficulty: { difficulty: 140, slope: 0.1 }, models });

describe("the row of a benchmark", () => {
  it("has the best of each kind of weights, none where no such model has a score", () => {
    const { best } = row(
      score({ model: "acme/nova", value: 0.4 }),
      score({ model: "acme/vega", value: 0.6 }),
      score({ model: "acme/lyra", value: 0.7 }),
    );
    expect(best).toEqual({
      open: { model: "acme/vega", name: "Vega", value: 0.6, selfReported: false },
      restricted: null,
      closed: { model: "acme/lyra", name: "Lyra", value: 0.7, selfReported: false },
    });
  });

  it("prefers a model's lower score by others to its developer's own", () => {
    const { best, models, scores, selfReported } = row(
      score({ model: "acme/nova", value: 0.9, ranBy: "Nova report" }),
      score({ model: "acme/nova", value: 0.5 }),
      score({ model: "acme/lyra", value: 0.8, ranBy: "Lyra system card" }),
    );
    expect(best.open).toMatchObject({ value: 0.5, selfReported: false });
    expect(best.closed).toMatchObject({ value: 0.8, selfReported: true });
    expect({ models, scores, selfReported }).toEqual({ models: 2, scores: 3, selfReported: 1 });
  });

  it("is of the newest model with a known day, and of the source of most of its figures", () => {
    expect(
      row(
        score({ model: "acme/nova", date: "2026-04-01" }),
        score({ model: "acme/vega", date: "2026-06-01" }),
        score({ model: "acme/lyra", source: "lmarena", asOf: "2026-07-01" }),
      ),
    ).toMatchObject({ newest: "2026-05-02", source: "epoch", asOf: "2026-07-01" });
  });

  it("knows nothing without scores, and has a difficulty all the same", () => {
    expect(row()).toMatchObject({
      ...{ models: 0, fifthBest: null, saturation: null, newest: null, source: null, asOf: null },
      ...{ difficulty: 140, slope: 0.1 },
    });
  });
});

describe("the share that is self-reported", () => {
  it("is of models, and none of none", () => {
    expect(selfReportedShare({ models: 8, selfReported: 2 })).toBe(0.25);
    expect(selfReportedShare({ models: 8, selfReported: 0 })).toBe(0);
    expect(selfReportedShare({ models: 0, selfReported: 0 })).toBeNull();
  });
});

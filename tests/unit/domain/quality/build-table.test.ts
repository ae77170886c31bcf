import { describe, expect, it } from "vitest";
import type { Benchmark } from "@/lib/domain/benchmark";
import { buildQualityTable } from "@/lib/domain/quality/build-table";
import type { Score } from "@/lib/domain/score";

const MODELS = ["a/1", "a/2", "a/3", "a/4", "a/5"];
const CODING = ["one", "two", "three"];

const benchmark = (id: string, known: Partial<Benchmark> = {}) =>
  ({ id, name: id, task: "coding", scale: "fraction", selfReported: false, ...known }) as Benchmark;
const score = (model: string, on: string, value: number, known: Partial<Score> = {}) =>
  ({
    model,
    benchmark: on,
    value,
    source: "epoch",
    ranBy: "Epoch evaluations",
    asOf: "2026-08-11",
    date: null,
    ...known,
  }) as Score;
const difficulty = (id: string) => ({
  ...{ benchmark: id, difficulty: 140, slope: 0.1 },
  ...{ anchor: false, asOf: "2026-08-11" },
});

const scores = MODELS.flatMap((model) => CODING.map((id) => score(model, id, 0.5)));
const given = {
  index: [],
  scores,
  benchmarks: CODING.map((id) => benchmark(id)),
  difficulties: CODING.map(difficulty),
};

describe("buildQualityTable", () => {
  it("has the tasks' indices before the benchmarks, each with its number of models", () => {
    const { measures } = buildQualityTable(given);
    expect(measures.map(({ id, kind, models }) => [id, kind, models])).toEqual([
      ["coding", "task", 5],
      ["one", "benchmark", 5],
      ["three", "benchmark", 5],
      ["two", "benchmark", 5],
    ]);
  });
  it("says how many benchmarks a task's index rests on", () => {
    const quality = buildQualityTable(given).values.coding?.["a/1"];
    expect(quality?.value).toBeCloseTo(140, 1);
    expect(quality).toMatchObject({ benchmarks: 3, source: "epoch", asOf: "2026-08-11" });
  });
  it("leaves a measure out that fewer than five models have", () => {
    const { measures } = buildQualityTable({ ...given, scores: scores.slice(0, 12) });
    expect(measures).toEqual([]);
  });
  it("lets no score into a task's index from a developer's own report, or that is not Epoch's", () => {
    const own = { ranBy: "System Card" };
    const elsewhere = { source: "bfcl" as const };
    const { values } = buildQualityTable({
      ...given,
      scores: [
        ...scores,
        ...CODING.map((id) => score("a/own", id, 0.9, own)),
        ...CODING.map((id) => score("a/elsewhere", id, 0.9, elsewhere)),
      ],
    });
    expect(Object.keys(values.coding ?? {})).toEqual(MODELS);
  });
  it("takes a model's best score that is not from a developer's own report", () => {
    const { values } = buildQualityTable({
      ...given,
      scores: [
        ...scores,
        score("a/1", "one", 0.6, { ranBy: "aider.chat", date: "2026-01-02" }),
        score("a/1", "one", 0.9, { ranBy: "System Card" }),
        score("a/own", "one", 0.7, { ranBy: "System Card" }),
        score("a/own", "one", 0.8, { ranBy: "System Card" }),
      ],
    });
    expect(values.one?.["a/1"]).toMatchObject({
      value: 0.6,
      ranBy: "aider.chat",
      asOf: "2026-01-02",
      selfReported: false,
    });
    expect(values.one?.["a/own"]).toMatchObject({ value: 0.8, selfReported: true });
  });
});

import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog";
import { customScores, taskScores } from "@/lib/catalog/custom-scores";
import { indexExplained, tasksCovered } from "@/lib/catalog/index-explained";
import { qualityTable } from "@/lib/catalog/quality";
import { WEIGHTED_TASKS } from "@/lib/domain/quality/task-weights";
import { WEIGHT_PRESETS } from "@/lib/domain/quality/weight-presets";
import { tiers } from "@/lib/domain/quality/tiers";

describe("the shipped index explained", () => {
  it("has a score for at least four benchmarks of every model with an index", () => {
    for (const { model } of catalog().index)
      expect(
        new Set(indexExplained(model)?.map(({ benchmark }) => benchmark)).size,
      ).toBeGreaterThanOrEqual(4);
  });
  it("is null for a model without one", () => {
    expect(indexExplained("lab/none")).toBeNull();
  });
  it("leaves surprises that balance: no index lies above or below all of its scores", () => {
    // An index that all scores exceed would not be the least squares fit.
    const oneSided = catalog().index.filter(({ model }) => {
      const surprises = indexExplained(model)?.map(({ surprise }) => Math.sign(surprise)) ?? [];
      return new Set(surprises.filter((sign) => sign !== 0)).size < 2;
    });
    expect(oneSided.map(({ value }) => value).filter((value) => value > 70)).toEqual([]);
  });
});

it("finds enough benchmarks wherever a task has an index, and too few where it has none", () => {
  const { values } = qualityTable();
  for (const { model } of catalog().index)
    for (const { task, missing } of tasksCovered(model)) {
      const known = values[task];
      if (known) expect(model in known, `${model} on ${task}`).toBe(missing === 0);
    }
});

describe("custom scores on the shipped scores", () => {
  const scores = customScores({ coding: 1, math: 1, agentic: 1, reasoning: 1 });
  it("rank models much as the index does", () => {
    const index = new Map(catalog().index.map(({ model, value }) => [model, value]));
    const differences = [...scores].map(([model, { value }]) =>
      Math.abs(value - (index.get(model) ?? NaN)),
    );
    expect(scores.size).toBeGreaterThan(60);
    expect(differences.filter((difference) => difference > 6).length).toBeLessThan(scores.size / 5);
  });
  it("can be of every task that models have scores on, and of no other", () => {
    const tasks = new Set([...taskScores().values()].flat().map(({ task }) => task));
    expect([...tasks].sort()).toEqual([...WEIGHTED_TASKS].sort());
  });
  it("are there for at least twenty models at each preset", () => {
    for (const { name, weights } of WEIGHT_PRESETS)
      expect(customScores(weights).size, name).toBeGreaterThanOrEqual(20);
  });
  it("are what a script of its own finds from the snapshot's files", () => {
    const at = (weights: Parameters<typeof customScores>[0], model: string) => {
      const { value = NaN, benchmarks } = customScores(weights).get(model) ?? {};
      return [Number(value.toFixed(2)), benchmarks];
    };
    expect(at({ coding: 3, math: 1 }, "openai/gpt-5")).toEqual([150.18, 9]);
    expect(at({ agentic: 5, coding: 2, reasoning: 1 }, "deepseek/deepseek-v3.2")).toEqual([
      145.56, 7,
    ]);
    expect(at({ math: 3, reasoning: 3, knowledge: 2 }, "openai/gpt-oss-120b")).toEqual([144.19, 6]);
  });
});

it("parts the index into tiers of which the first has several models", () => {
  const bands = tiers(
    Object.entries(qualityTable().values.quality ?? {}).map(([model, { value, low, high }]) => ({
      ...{ model, value, low: low ?? value, high: high ?? value },
    })),
  );
  expect(bands?.flatMap(({ models }) => models)).toHaveLength(222);
  expect(bands?.[0]?.models.length).toBeGreaterThan(3);
});

import { describe, expect, it } from "vitest";
import { readCatalog } from "@/lib/catalog/catalog";
import { buildQualityTable } from "@/lib/domain/quality/build-table";
import { fitIndex } from "@/lib/domain/quality/fit-index";
import { taskQualities } from "@/lib/domain/quality/task-quality";

const data = readCatalog(process.cwd());

describe("the index's method on the shipped scores", () => {
  const constants = new Map(data.difficulties.map((entry) => [entry.benchmark, entry]));
  const pairs = data.index.map(({ model, value }) => {
    const fit = fitIndex(
      data.scores.flatMap((score) => {
        const constant = constants.get(score.benchmark);
        return score.source === "epoch" && score.model === model && constant
          ? [{ ...constant, score: score.value }]
          : [];
      }),
    );
    return { published: value, fit: fit ?? NaN };
  });

  it("gives all published values again", () => {
    expect(pairs).toHaveLength(222);
    expect(median(pairs.map(({ published, fit }) => Math.abs(fit - published)))).toBeLessThan(0.01);
    expect(correlation(pairs)).toBeGreaterThan(0.9999);
  });
  it("misses by more than 0.15 points only on two of the weakest", () => {
    // Scores next to zero hardly move the fit; Epoch's own holds such models closer to the rest.
    const missed = pairs.filter(({ published, fit }) => Math.abs(fit - published) > 0.15);
    expect(missed.map(({ published }) => published).sort()).toEqual([53.38, 62.01]);
  });
});

describe("the shipped table", () => {
  const { measures, values } = buildQualityTable({ ...data, benchmarks: data.curated.benchmarks });

  it("has the index, four tasks and the benchmarks of at least five models", () => {
    expect(measures.filter(({ kind }) => kind !== "benchmark").map(({ id }) => id)).toEqual([
      "quality",
      "coding",
      "math",
      "agentic",
      "reasoning",
    ]);
    expect(measures.every(({ models }) => models >= 5)).toBe(true);
  });
  it.each([
    // Worked out apart, by ternary search over the rows of scores.json and difficulties.json.
    ["openai/gpt-5.5", "coding", 158.89, 7],
    ["zhipuai/glm-5.2", "coding", 153.02, 6],
    ["anthropic/claude-opus-4-5", "coding", 153.53, 3],
    ["openai/gpt-oss-120b", "agentic", 139.78, 3],
  ])("has %s at its traced %s index", (model, task, value, benchmarks) => {
    const quality = values[task]?.[model];
    expect(quality?.value).toBeCloseTo(value, 1);
    expect(quality?.benchmarks).toBe(benchmarks);
    expect(taskQualities({ measures, values }, model).map((entry) => entry.task)).toContain(task);
  });
  it("has ratings of people's votes, and shares of solved tasks", () => {
    expect(measures.find(({ id }) => id === "lmarena-text")?.scale).toBe("rating");
    for (const quality of Object.values(values["bfcl-v4"] ?? {}))
      expect(quality.value).toBeLessThanOrEqual(1);
  });
});

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    ((sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN) +
      (sorted[Math.floor(sorted.length / 2)] ?? NaN)) /
    2
  );
}

/** Pearson's r. */
function correlation(pairs: { published: number; fit: number }[]): number {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(pairs.map((pair) => pair.published)), mean(pairs.map((pair) => pair.fit))];
  const cross = mean(pairs.map((pair) => (pair.published - x) * (pair.fit - y)));
  const spread = (of: "published" | "fit", center: number) =>
    Math.sqrt(mean(pairs.map((pair) => (pair[of] - center) ** 2)));
  return cross / (spread("published", x) * spread("fit", y));
}

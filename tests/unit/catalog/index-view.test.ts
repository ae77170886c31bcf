import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog";
import { indexExplained, indexView } from "@/lib/catalog/index-explained";
import { explainChart } from "@/lib/domain/quality/explain-chart";

const view = (model: string) => {
  const found = indexView(model);
  if (!found.explained) throw new Error(`${model} has no index`);
  return found;
};

describe("what the page of a model says of its index", () => {
  it("is what a script of its own finds from the snapshot's files", () => {
    const of = (model: string, benchmark: string) => {
      const score = indexExplained(model)?.find((one) => one.benchmark === benchmark);
      return [score?.expected.toFixed(4), score?.surprise.toFixed(4), score?.pull?.toFixed(2)];
    };
    expect(of("openai/gpt-oss-120b", "otis-mock-aime-2024-2025")).toEqual([
      ...["0.6264", "0.2624", "2.53"],
    ]);
    expect(of("openai/gpt-oss-120b", "fiction-livebench")).toEqual(["0.6534", "-0.2094", "-0.69"]);
    expect(of("meta/llama-2-13b", "gsm8k")).toEqual(["0.4936", "-0.1246", "-1.26"]);
    expect(of("meta/llama-2-13b", "bbh")).toEqual(["0.3091", "0.1335", "1.00"]);
  });
  it("has the index of each task, or why there is none", () => {
    const tasks = view("openai/gpt-oss-120b").tasks.map((standing) =>
      standing.quality ? [standing.task, standing.quality.value.toFixed(1)] : standing.why,
    );
    expect(tasks).toEqual([
      ["coding", "138.8"],
      "1 of 3 benchmarks needed: OTIS Mock AIME 2024–2025",
      ["agentic", "139.8"],
      ["reasoning", "139.2"],
      "1 of 3 benchmarks needed: SimpleQA Verified",
      "0 of 3 benchmarks needed",
    ]);
  });
  it("leaves a self-reported surprise out of the finding, however large", () => {
    // BIG-Bench Hard is 13.4 points above, by a developer's own report.
    expect(explainChart(view("meta/llama-2-13b").explained).title).toBe(
      "Scores 12 percentage points less on GSM8K than its index predicts, and 4 more on ScienceQA",
    );
  });
  it("is a chart of every score for each model with an index, and a reason for every other", () => {
    const indexed = new Set(catalog().index.map(({ model }) => model));
    for (const { id } of catalog().models) {
      const found = indexView(id);
      if (found.explained)
        expect(explainChart(found.explained).plot?.spots.length, id).toBeGreaterThanOrEqual(4);
      else expect(found.why, id).toMatch(/^It has no index: /);
      expect(found.explained !== null, id).toBe(indexed.has(id));
    }
  });
});

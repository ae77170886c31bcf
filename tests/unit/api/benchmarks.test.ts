import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/api/endpoint";
import { benchmarks } from "@/lib/api/endpoints/lists";
import { openApiDocument } from "@/lib/api/openapi";
import type { Benchmark } from "@/lib/api/schema/benchmark";
import { toBenchmark } from "@/lib/api/to-benchmark";
import { catalog } from "@/lib/catalog";
import { benchmarkRows } from "@/lib/catalog/benchmarks";
import { benchmark, benchmarkRow } from "../domain/benchmarks/benchmark-rows";

const answer = benchmarks.respond({
  search: new URLSearchParams(),
  path: {},
  headers: new Headers(),
}) as Answer;
const { data } = answer.body as { data: Benchmark[] };
const found = (id: string) => data.find((one) => one.id === id);

describe("/api/v1/benchmarks", () => {
  it("keeps what is curated and adds the figures of the row", () => {
    const row = benchmarkRow({ models: 8, selfReported: 2, difficulty: 135.9, newest: "2026-07" });
    expect(toBenchmark(benchmark({ chance: 0.25, selfReported: true }), row)).toMatchObject({
      ...{ chance: 0.25, selfReported: true, models: 8, difficulty: 135.9 },
      ...{ selfReportedModels: 2, selfReportedShare: 0.25, newestModel: "2026-07" },
    });
  });

  it("has no share of no models", () => {
    const row = benchmarkRow({ models: 0, selfReported: 0 });
    expect(toBenchmark(benchmark({}), row).selfReportedShare).toBeNull();
  });

  it("says what the rows of /benchmarks say, in their order", () => {
    const rows = benchmarkRows();
    expect(data.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const row of rows)
      expect(found(row.id)).toMatchObject({
        ...{ difficulty: row.difficulty, slope: row.slope, chance: row.chance, best: row.best },
        ...{ saturation: row.saturation, fifthBest: row.fifthBest, models: row.models },
        ...{ selfReportedModels: row.selfReported, scoresAsOf: row.asOf },
      });
  });

  it("gives of GPQA Diamond what its scores in the snapshot come to", () => {
    const { scores, models, difficulties } = catalog();
    const weights = new Map(models.map((model) => [model.id, model.weights.value]));
    // One score for each of its models, the only self-reported one from models.dev.
    const own = scores.filter((score) => score.benchmark === "gpqa-diamond");
    const sorted = own.map(({ value }) => Number(value.toFixed(4))).sort((a, b) => b - a);
    const open = own
      .filter(({ model }) => weights.get(model) === "open")
      .reduce((best, score) => (score.value > best.value ? score : best));
    const reported = own.filter(({ source }) => source === "models.dev-benchmarks").length;
    const gpqa = found("gpqa-diamond");
    expect(gpqa?.models).toBe(own.length);
    expect(gpqa?.fifthBest).toBe(sorted[4]);
    expect(gpqa?.best.open).toMatchObject({ model: open.model, selfReported: false });
    expect(gpqa?.best.open?.value).toBeCloseTo(open.value, 4);
    expect(gpqa?.selfReportedShare).toBe(reported / own.length);
    expect(gpqa?.difficulty).toBe(
      difficulties.find((one) => one.benchmark === "gpqa-diamond")?.difficulty,
    );
  });

  it("says the units of the added figures in the OpenAPI document", () => {
    const { Benchmark: schema } = openApiDocument().components.schemas as Record<
      string,
      { properties: Record<string, { description: string }> }
    >;
    const about = (field: string) => schema?.properties[field]?.description;
    expect(about("difficulty")).toContain("points of the Epoch Capabilities Index");
    expect(about("slope")).toContain("Per point of the index");
    expect(about("chance")).toContain("as a fraction");
    expect(about("selfReportedShare")).toContain("fraction of `models`, 0 to 1");
    expect(about("fifthBest")).toContain("on `scale`");
  });
});

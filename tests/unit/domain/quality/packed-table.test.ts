import { describe, expect, it } from "vitest";
import type { QualityTable } from "@/lib/domain/quality/measure";
import { packTable, parseTable, unpackTable } from "@/lib/domain/quality/packed-table";

const quality = (value: number) => ({
  ...{ value, low: null, high: null, benchmarks: null, ranBy: null },
  ...{ selfReported: false, source: "epoch", asOf: "2026-08-11" },
});

const table: QualityTable = {
  measures: [
    {
      ...{ id: "math", kind: "task", label: "Math index", task: "math" },
      ...{ scale: "points", by: "Weighbridge", models: 2 },
    },
    {
      ...{ id: "hle", kind: "benchmark", label: "HLE", task: "knowledge" },
      ...{ scale: "fraction", by: "CAIS", models: 1 },
    },
  ],
  values: {
    math: {
      "a/1": { ...quality(150), low: 148, high: 153, benchmarks: 3 },
      "b/2": { ...quality(140), low: 139, high: 141, benchmarks: 4 },
    },
    hle: { "b/2": { ...quality(0), ranBy: "CAIS", selfReported: true, asOf: "2026-07-02" } },
  },
};

describe("packTable", () => {
  it("gives back the table after the journey", () => {
    expect(unpackTable(JSON.parse(JSON.stringify(packTable(table))))).toEqual(table);
  });
  it("leaves columns out that say nothing", () => {
    expect(packTable(table).columns[1]).toMatchObject({ low: null, high: null, benchmarks: null });
  });
});

describe("parseTable", () => {
  it("takes what packTable gives", () => {
    expect(parseTable(packTable(table))).not.toBeNull();
  });
  it.each([null, [], {}, "text", { ...packTable(table), columns: [] }, { measures: [] }])(
    "refuses %j",
    (answer) => expect(parseTable(answer)).toBeNull(),
  );
});

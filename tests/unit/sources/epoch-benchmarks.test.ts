import { describe, expect, it } from "vitest";
import { epochBenchmarks } from "@/lib/sources/epoch-benchmarks";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "quality/eci_benchmarks.csv";
const HEADER = "model_id,performance,benchmark,model,model_version,Model,date,source";
const file = (...rows: string[]) => copy(FILE, csv(HEADER, ...rows));
const ROW = "m1,0.76,MMLU,Nova (May 2026),nova-0526_high,Nova,2026-05-01,Nova report";

describe("Epoch benchmark scores", () => {
  it("names the model as the index does, not by the coarser column beside it", () => {
    expect(factsOf(epochBenchmarks, file(ROW))[0]).toMatchObject({
      source: "epoch",
      benchmark: "MMLU",
      model: "Nova (May 2026)",
      version: "nova-0526_high",
      value: 0.76,
      ranBy: "Nova report",
    });
  });

  it("does not take the model's date for the score's", () => {
    expect(factsOf(epochBenchmarks, file(ROW))[0]?.date).toBeNull();
  });

  it("leaves who ran it open where upstream does", () => {
    expect(factsOf(epochBenchmarks, file(ROW.replace("Nova report", "")))[0]?.ranBy).toBeNull();
  });

  it("keeps a score of 0", () => {
    expect(factsOf(epochBenchmarks, file(ROW.replace("0.76", "0")))[0]?.value).toBe(0);
  });

  it("refuses a score above 1", () => {
    expect(refusal(epochBenchmarks, file(ROW.replace("0.76", "76")))).toBe(
      `${FILE}: row 1: performance: is outside 0..1: 76`,
    );
  });

  it("refuses a negative score", () => {
    expect(refusal(epochBenchmarks, file(ROW.replace("0.76", "-0.1")))).toBe(
      `${FILE}: row 1: performance: is outside 0..1: -0.1`,
    );
  });

  it("refuses two scores of one model on one benchmark", () => {
    expect(refusal(epochBenchmarks, file(ROW, ROW.replace("high", "low")))).toBe(
      `${FILE}: row 2: model, benchmark: is the same as row 1: Nova (May 2026), MMLU`,
    );
  });

  it("refuses a row without a model", () => {
    expect(refusal(epochBenchmarks, file(ROW.replace("Nova (May 2026)", "")))).toBe(
      `${FILE}: row 1: model: is empty`,
    );
  });

  it("refuses a score that is no number, or too large to be one", () => {
    for (const bad of ["n/a", "1e999"])
      expect(refusal(epochBenchmarks, file(ROW.replace("0.76", bad)))).toBe(
        `${FILE}: row 1: performance: is not a number: "${bad}"`,
      );
  });

  it("refuses a day that no calendar has, which would date the whole file", () => {
    expect(
      refusal(epochBenchmarks, file(ROW, ROW.replace("MMLU", "GPQA").replace("05-01", "13-01"))),
    ).toBe(`${FILE}: row 2: date: is not a date: "2026-13-01"`);
  });
});

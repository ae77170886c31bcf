import { describe, expect, it } from "vitest";
import { modelsDevBenchmarks } from "@/lib/sources/models-dev-benchmarks";
import { copy, csv, factsOf, refusal } from "./support";

const FILE = "quality/models-dev-benchmarks.2026-07-02.csv";
const file = (...rows: string[]) =>
  copy(FILE, csv("model,benchmark,score,metric,variant,source,date", ...rows));
const ROW =
  "acme/nova-1,SWE-Bench Verified,74.4,resolved,Claude Code,https://www.acme.test/nova,2026-05-01";

describe("models.dev benchmark results", () => {
  it("reads a score of 0..100 as a fraction, with the place it was published", () => {
    expect(factsOf(modelsDevBenchmarks, file(ROW))).toMatchObject([
      {
        model: "acme/nova-1",
        benchmark: "SWE-Bench Verified",
        version: "Claude Code",
        value: 0.744,
        date: "2026-05-01",
        ranBy: "acme.test",
        url: "https://www.acme.test/nova",
      },
    ]);
  });

  it("keeps two scores of one model from two places", () => {
    expect(factsOf(modelsDevBenchmarks, file(ROW, ROW.replace("74.4", "71")))).toHaveLength(2);
  });

  it("refuses a score above 100 and a negative one", () => {
    expect(refusal(modelsDevBenchmarks, file(ROW.replace("74.4", "1074.4")))).toBe(
      `${FILE}: row 1: score: is outside 0..100: 1074.4`,
    );
    expect(refusal(modelsDevBenchmarks, file(ROW.replace("74.4", "-1")))).toBe(
      `${FILE}: row 1: score: is outside 0..100: -1`,
    );
  });

  it("refuses a metric nobody has read yet, since its scale is not known", () => {
    expect(refusal(modelsDevBenchmarks, file(ROW.replace("resolved", "elo")))).toMatch(
      /: row 1: metric: Invalid option/,
    );
  });

  it("refuses a score without an address", () => {
    expect(
      refusal(modelsDevBenchmarks, file(ROW.replace("https://www.acme.test/nova", "a talk"))),
    ).toBe(`${FILE}: row 1: source: is not a web address: "a talk"`);
  });

  it("refuses the same row twice", () => {
    expect(refusal(modelsDevBenchmarks, file(ROW, ROW))).toMatch(
      /: row 2: model, benchmark, .*: is the same as row 1: acme\/nova-1/,
    );
  });

  it("refuses a day that no calendar has", () => {
    expect(refusal(modelsDevBenchmarks, file(ROW.replace("2026-05-01", "2026-05-32")))).toBe(
      `${FILE}: row 1: date: is not a date: "2026-05-32"`,
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareHref, compareProblems, loadCompare } from "@/lib/search/compare";

const search = (address: string) => new URLSearchParams(address.split("?")[1] ?? "");
const read = (query: string) => loadCompare(new URLSearchParams(query));

describe("a comparison in the URL", () => {
  it("is empty when the URL says nothing", () => {
    expect(read("")).toEqual({ m: [], only: null, asof: null });
    expect(compareHref([])).toBe("/compare");
  });
  it("keeps the models' order and is written readably", () => {
    const models = ["z-ai/glm-5.2", "openai/gpt-5.5"];
    expect(compareHref(models)).toBe("/compare?m=z-ai/glm-5.2,openai/gpt-5.5");
    expect(loadCompare(search(compareHref(models))).m).toEqual(models);
  });
  it("has each model once, without blanks, and not endlessly many", () => {
    expect(read("m=a/a,,a/a, b/b ,").m).toEqual(["a/a", "b/b"]);
    expect(read(`m=${Array.from({ length: 900 }, (_, n) => `a/${n}`).join()}`).m).toHaveLength(60);
    expect(read(`m=${"a".repeat(5000)}`).m[0]).toHaveLength(120);
  });
  it("falls back from what is not understood, and says so", () => {
    const bad = "only=rows&asof=2026-02-30";
    expect(read(bad)).toEqual({ m: [], only: null, asof: null });
    expect(compareProblems(new URLSearchParams(bad))).toEqual([
      { parameter: "only", value: "rows", message: "can only be differences" },
      { parameter: "asof", value: "2026-02-30", message: "must be a day, YYYY-MM-DD" },
    ]);
    expect(compareProblems(new URLSearchParams("only=differences&asof=2026-03-01"))).toEqual([]);
  });
  it("reads back what it wrote", () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9.+_-]{0,30}\/[a-z0-9][a-z0-9.+_-]{0,30}$/);
    const state = fc.record({
      m: fc.uniqueArray(id, { maxLength: 8 }),
      only: fc.constantFrom(null, "differences" as const),
      asof: fc
        .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10))
        .chain((day) => fc.constantFrom(null, day)),
    });
    fc.assert(
      fc.property(state, ({ m, ...rest }) => {
        expect(loadCompare(search(compareHref(m, rest)))).toEqual({ m, ...rest });
      }),
    );
  });
});

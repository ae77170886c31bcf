import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAG_RULES } from "@/lib/domain/trends/lag";
import { PERIODS } from "@/lib/domain/trends/period";
import { PRICE_POINTS } from "@/lib/domain/trends/price-of-quality";
import { DEFAULT_TRENDS, LEVELS, type TrendsState } from "@/lib/domain/trends/trends-state";
import { tableProblems } from "@/lib/search/tables";
import { loadTrends, trendsHref } from "@/lib/search/trends";

const known = {
  measures: new Set(["quality", "gpqa-diamond"]),
  models: new Set(["openai/gpt-oss-120b", "zhipuai/glm-5.2"]),
};
const search = (href: string) => new URLSearchParams(href.replace(/^\/trends\??/, ""));
const load = (query: string) => loadTrends(new URLSearchParams(query), known);
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the address of the trends", () => {
  it("is bare for the defaults", () => {
    expect(trendsHref(DEFAULT_TRENDS)).toBe("/trends");
    expect(load("")).toEqual({ state: DEFAULT_TRENDS, problems: [] });
  });
  it("gives back every state it prints", () => {
    const state: fc.Arbitrary<TrendsState> = fc.record({
      measure: fc.constantFrom(...known.measures),
      rule: fc.constantFrom(...LAG_RULES),
      since: day,
      restricted: fc.boolean(),
      level: fc
        .integer({ min: LEVELS.min * 10, max: LEVELS.max * 10 })
        .map((tenths) => tenths / 10),
      by: fc.constantFrom(...PRICE_POINTS),
      model: fc.constantFrom(...known.models),
      period: fc.constantFrom(...PERIODS),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        expect(loadTrends(search(trendsHref(wanted)), known)).toEqual({
          state: wanted,
          problems: [],
        });
      }),
    );
  });
  it("falls back part by part and says so", () => {
    const { state, problems } = load(
      "rule=loose&since=2025-02-30&restricted=1&level=300&by=mean&period=day&measure=mmlu-9000&model=no/such",
    );
    expect(state).toEqual(DEFAULT_TRENDS);
    expect(problems.map(({ parameter }) => parameter).sort()).toEqual(
      Object.keys(DEFAULT_TRENDS).sort(),
    );
  });
  it("keeps what is good beside what is bad", () => {
    expect(load("rule=tie&since=yesterday").state).toEqual({ ...DEFAULT_TRENDS, rule: "tie" });
  });
  it("survives anything", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (query) => {
        const { state } = loadTrends(new URLSearchParams(query), known);
        expect(known.measures.has(state.measure)).toBe(true);
      }),
    );
  });
});

describe("charts shown as tables", () => {
  it("are named in the address, and a name of no chart is said", () => {
    const charts = ["records", "lag"];
    expect(tableProblems(new URLSearchParams("table=lag,records"), charts)).toEqual([]);
    expect(tableProblems(new URLSearchParams("table=lag,nothing"), charts)).toHaveLength(1);
    expect(tableProblems(new URLSearchParams("table=%3Cb%3E"), charts)).toHaveLength(1);
    expect(tableProblems(new URLSearchParams(""), charts)).toEqual([]);
  });
});

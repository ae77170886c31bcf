import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  loadSubstitutes,
  substituteProblems,
  substitutesHref,
  toSubstituteParams,
  toWish,
} from "@/lib/search/substitutes";

const measures = [
  { id: "quality", scale: "points" },
  { id: "coding", scale: "points" },
  { id: "hle", scale: "fraction" },
  { id: "lmarena-text", scale: "rating" },
] as const;
const wish = (query: string) => toWish(loadSubstitutes(new URLSearchParams(query)), measures);
const problems = (query: string) =>
  substituteProblems(new URLSearchParams(query), measures).map(({ parameter }) => parameter);

describe("a search for substitutes in the address", () => {
  it("asks for the index's tier and open weights unless it says otherwise", () => {
    expect(wish("")).toEqual({ measure: "quality", atLeast: null, restricted: false });
    expect(wish("task=hle&atleast=62.5&restricted=true")).toEqual({
      ...{ measure: "hle", atLeast: 0.625, restricted: true },
    });
  });
  it("leaves defaults out of the link", () => {
    expect(substitutesHref("openai/gpt-5")).toBe("/models/openai/gpt-5#substitutes");
    expect(substitutesHref("openai/gpt-5", { task: "coding", atleast: 150 })).toBe(
      "/models/openai/gpt-5?task=coding&atleast=150#substitutes",
    );
  });
  it("comes back as it went", () => {
    const anyWish = fc.record({
      measure: fc.constantFrom(...measures.map(({ id }) => id)),
      shown: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
      restricted: fc.boolean(),
    });
    fc.assert(
      fc.property(anyWish, ({ measure, shown, restricted }) => {
        const atLeast = shown === null ? null : measure === "hle" ? shown / 100 : shown;
        const printed = toSubstituteParams({ measure, atLeast, restricted }, measures);
        const href = substitutesHref("a/b", printed);
        expect(wish(new URL(href, "http://localhost").search)).toEqual({
          ...{ measure, atLeast, restricted },
        });
      }),
    );
  });
  it("falls back where a value is not understood, and says so", () => {
    expect(wish("task=codign&atleast=150")).toEqual(wish(""));
    expect(problems("task=codign&atleast=150")).toEqual(["task", "atleast"]);
    expect(substituteProblems(new URLSearchParams("task=codin"), measures)[0]?.message).toBe(
      "is no measure; the nearest is coding",
    );
    expect(wish("task=hle&atleast=101")).toEqual(wish("task=hle"));
    expect(problems("task=hle&atleast=101&restricted=yes")).toEqual(["atleast", "restricted"]);
    expect(problems("task=<script>&atleast=1e9&restricted=")).toEqual([
      ...["task", "atleast", "restricted"],
    ]);
    expect(problems("task=coding&atleast=150&restricted=false")).toEqual([]);
  });
  it("reads any text at all as something it can answer", () => {
    const text = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(text, text, text, (task, atleast, restricted) => {
        const search = new URLSearchParams({ task, atleast, restricted });
        const { measure, atLeast } = toWish(loadSubstitutes(search), measures);
        expect(measures.map(({ id }) => id)).toContain(measure);
        expect(atLeast ?? 0).toBeGreaterThanOrEqual(0);
        substituteProblems(search, measures);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { sentenceText } from "@/lib/domain/model-verdict";
import type { Quality, QualityTable } from "@/lib/domain/quality/measure";
import { findSubstitutes, type SubstituteWish } from "@/lib/domain/substitutes";
import { substitutesSentence } from "@/lib/domain/substitutes-sentence";
import { lists, model, prices } from "@/tests/fixtures/explorable";

const figure = (value: number, half: number | null = null): Quality => ({
  value,
  low: half === null ? null : value - half,
  high: half === null ? null : value + half,
  ...{ benchmarks: null, ranBy: null, selfReported: false },
  ...{ source: "epoch-index", asOf: "2026-08-11" },
});
const priced = (usd: number) => [{ host: "groq", prices: prices(usd, usd) }];

const models = [
  model("lab/closed", { weights: "closed", offers: priced(10), released: "2026-01-15" }),
  model("lab/tied", { offers: priced(5), released: "2026-03-20" }),
  model("lab/better", { offers: priced(12), released: "2025-12" }),
  model("lab/cheap", { offers: priced(1), released: "2026-07-15" }),
  model("lab/unpriced"),
  model("lab/restricted", { weights: "restricted", offers: priced(2) }),
  model("lab/unrated", { offers: priced(1) }),
];
const table: QualityTable = {
  measures: [
    {
      ...{ id: "quality", kind: "index", label: "Index", task: null, scale: "points" },
      ...{ by: "Epoch AI", models: 6 },
    },
    {
      ...{ id: "coding", kind: "task", label: "Coding index", task: "coding", scale: "points" },
      ...{ by: "Weighbridge", models: 1 },
    },
    {
      ...{ id: "hle", kind: "benchmark", label: "HLE", task: "knowledge", scale: "fraction" },
      ...{ by: "CAIS", models: 2 },
    },
  ],
  values: {
    quality: {
      "lab/closed": figure(150, 3),
      "lab/tied": figure(146, 4),
      "lab/better": figure(158, 1),
      "lab/cheap": figure(140, 4),
      "lab/unpriced": figure(150, 3),
      "lab/restricted": figure(151, 3),
    },
    coding: { "lab/cheap": figure(140, 1) },
    hle: { "lab/closed": figure(0.5), "lab/cheap": { ...figure(0.42), selfReported: true } },
  },
};

const TIER: SubstituteWish = { measure: "quality", atLeast: null, restricted: false };
const find = (wish: Partial<SubstituteWish> = {}, id = "lab/closed") => {
  const view = findSubstitutes({ models, lists }, table, id, { ...TIER, ...wish }, DEFAULT_MIX);
  if (!view) throw new Error("no such model or measure");
  return view;
};
const said = (wish: Partial<SubstituteWish> = {}, id = "lab/closed") =>
  sentenceText(substitutesSentence(find(wish, id), { ...TIER, ...wish }));

describe("findSubstitutes", () => {
  it("lists open models that tie or are better, the largest saving first, unknown ones last", () => {
    expect(
      find().found.map(({ model, standing, saving }) => [
        model.id,
        standing,
        saving?.share ?? null,
      ]),
    ).toEqual([
      ["lab/tied", "tie", 0.5],
      ["lab/better", "above", -0.2],
      ["lab/unpriced", "tie", null],
    ]);
  });
  it("says the saving in USD per 1M tokens at the mix", () => {
    expect(find().found[0]?.saving?.usd).toBe(5);
    const offers = [{ host: "groq", prices: prices(1, 9) }];
    const dear = models.map((entry) => (entry.id === "lab/closed" ? { ...entry, offers } : entry));
    const mix = { ...DEFAULT_MIX, input: 1, output: 1 };
    // (1 + 9) / 2 against 5
    expect(
      findSubstitutes({ models: dear, lists }, table, "lab/closed", TIER, mix)?.found[0],
    ).toMatchObject({ saving: { usd: 0, share: 0 } });
  });
  it("counts months from the given model's release", () => {
    expect(find().found.map(({ monthsAfter }) => monthsAfter)).toEqual([2, -1, null]);
  });
  it("takes restricted weights in where they will do, and counts them where not", () => {
    expect(find().restrictedFound).toBe(1);
    expect(find({ restricted: true })).toMatchObject({ count: 4, restrictedFound: 0 });
    expect(find({ restricted: true }).found[0]?.model.id).toBe("lab/restricted");
  });
  it("takes a threshold instead of the tier, whoever is given", () => {
    const ids = (wish: Partial<SubstituteWish>, id?: string) =>
      find(wish, id).found.map(({ model }) => model.id);
    expect(ids({ atLeast: 140 })).toEqual(["lab/cheap", "lab/tied", "lab/better", "lab/unpriced"]);
    expect(ids({ atLeast: 150 }, "lab/unrated")).toEqual(["lab/better", "lab/unpriced"]);
  });
  it("names the nearest where none is found, and by how much it misses", () => {
    const { nearest } = find({ measure: "hle" });
    expect(nearest?.model.id).toBe("lab/cheap");
    expect(nearest?.short).toBeCloseTo(0.08, 6);
    const { nearest: toTier } = findSubstitutes(
      { models: models.filter(({ id }) => ["lab/closed", "lab/cheap"].includes(id)), lists },
      table,
      "lab/closed",
      TIER,
      DEFAULT_MIX,
    ) ?? { nearest: null };
    // 150 − 140 − √(4² + 3²)
    expect(toTier).toMatchObject({ below: 10, short: 5 });
  });
  it("knows no model and no measure that are not there", () => {
    const all = { models, lists };
    expect(findSubstitutes(all, table, "lab/none", TIER, DEFAULT_MIX)).toBeNull();
    const wish = { ...TIER, measure: "constructor" };
    expect(findSubstitutes(all, table, "lab/closed", wish, DEFAULT_MIX)).toBeNull();
  });
  it("never loses a substitute to a lower threshold", () => {
    const bar = fc.double({ min: 130, max: 165, noNaN: true });
    fc.assert(
      fc.property(bar, bar, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ids = find({ atLeast: low }).found.map(({ model }) => model.id);
        for (const { model } of find({ atLeast: high }).found) expect(ids).toContain(model.id);
      }),
    );
  });
});

describe("the finding", () => {
  it("names the largest saving and how many more there are", () => {
    expect(said()).toBe(
      "tied is in the same tier on the index and costs 50 % less: $5.00 against $10.00 per 1M tokens. 2 more open models qualify.",
    );
    expect(said({ atLeast: 155 })).toBe(
      "better reaches 155.0 on the index and costs 20 % more: $12.00 against $10.00 per 1M tokens.",
    );
  });
  it("says where a model has no price to hold theirs against", () => {
    expect(said({}, "lab/unpriced")).toBe(
      "2 open models are as good on the index; unpriced has no price that counts.",
    );
  });
  it("says by how much the nearest misses, and whose figure that is", () => {
    expect(said({ measure: "hle" })).toBe(
      "No open model is in the same tier on HLE. The nearest, cheap, is 8.0 percentage points below by a developer’s own report.",
    );
    expect(said({ atLeast: 160 })).toBe(
      "No open model reaches 160.0 on the index. The nearest, better, is at 158.0, 2.0 points short.",
    );
  });
  it("says why it cannot tell", () => {
    expect(said({ measure: "coding" })).toContain(
      "closed has no figure on the coding index: it takes three",
    );
    expect(said({ measure: "coding", atLeast: 10 }, "lab/cheap")).toBe(
      "No open model has a figure on the coding index.",
    );
  });
});

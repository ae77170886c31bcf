import { describe, expect, it } from "vitest";
import { catalog, explorable } from "@/lib/catalog";
import { claim, claims } from "@/lib/catalog/claims";
import type { Claim } from "@/lib/domain/claims/check-claim";

const all = claims();
const get = (id: string, asked = {}) => claim(id, asked) as Claim;
const value = (id: string, figure = 0, asked = {}) => get(id, asked).figures[figure]?.value ?? NaN;

describe("the claims on the shipped snapshot", () => {
  it("have a verdict, a figure of a day and a source, and rows behind it", () => {
    const sources = new Set(catalog().sources.map(({ id }) => id));
    for (const { id, verdict, figures, table, method } of all) {
      expect(verdict, id).not.toBe("cannot-tell");
      expect(figures[0]?.value, id).not.toBeNull();
      expect(table.rows.length, id).toBeGreaterThan(0);
      expect(method.length, id).toBeGreaterThan(80);
      for (const { sources: from, asOf } of figures) {
        expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(
          from.every((source) => sources.has(source)),
          id,
        ).toBe(true);
      }
    }
  });
  it("have cells for every column of their table", () => {
    for (const { id, table } of all)
      for (const row of table.rows)
        for (const column of table.columns) expect(row, id).toHaveProperty(column.id);
  });
  it("name models that there are", () => {
    const known = new Set(explorable().models.map(({ id }) => id));
    for (const { id, table } of all)
      for (const { id: column } of table.columns.filter(({ unit }) => unit === "model"))
        for (const row of table.rows)
          if (row[column] !== null) expect(known.has(String(row[column])), id).toBe(true);
  });
  it("are null where there is none", () => {
    expect(claim("no-such-claim", {})).toBeNull();
  });
});

// By another path: from the files as they are, with arithmetic written out.
describe("the figures again from the files", () => {
  const runs = new Set(
    catalog().curated.hosts.flatMap(({ id, kind, plan }) =>
      kind === "reseller" || plan ? [] : [id],
    ),
  );
  const weights = new Map(catalog().models.map((model) => [model.id, model.weights.value]));
  const inText = new Set(
    catalog().models.flatMap(({ id, modalities, outputs }) =>
      modalities.includes("text") && outputs.join() === "text" ? id : [],
    ),
  );
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

  it("offers: the mean open price is about 86 % below the mean closed one", () => {
    const at = (closed: boolean) =>
      mean(
        catalog().offers.flatMap(({ model, host, tier, state, prices }) =>
          prices &&
          state === "paid" &&
          tier === "standard" &&
          inText.has(model) &&
          runs.has(host) &&
          (weights.get(model) === "closed") === closed
            ? [(3 * prices.input + prices.output) / 4]
            : [],
        ),
      );
    const saving = 1 - at(false) / at(true);
    expect(value("cheaper-on-average", 0, { over: "offers" })).toBeCloseTo(saving, 9);
    expect(Math.abs(saving - 0.86)).toBeLessThan(0.01);
  });
  it("traced by hand: GPT-5.5 at 5 and 30 is (15 + 30) / 4 = 11.25", () => {
    const [own] = catalog().offers.filter(
      ({ model, host, tier }) =>
        model === "openai/gpt-5.5" && host === "openai" && tier === "standard",
    );
    expect(own?.prices).toMatchObject({ input: 5, output: 30 });
    expect(value("price-range", 1)).toBe(11.25);
  });
  it("traced by hand: R1's gap was o1's 142.45 less DeepSeek V3's 132.87, then less R1's own 139.51", () => {
    expect(value("r1-narrowed-the-gap", 1, { after: "day" })).toBeCloseTo(142.45 - 132.87, 9);
    expect(value("r1-narrowed-the-gap", 2, { after: "day" })).toBeCloseTo(142.45 - 139.51, 9);
  });
  it("traced by hand: of 10,000 models in July 2021 and 35,000 in April 2022, 12,584 on 28 August 2021 by even growth", () => {
    // 51 of 278 days; 3,030,000 five years later.
    const then = 10_000 * 3.5 ** (51 / 278);
    expect(value("hub-grew-25-times")).toBeCloseTo(3_030_000 / then, 6);
  });
  it("traced by hand: gpt-oss-120b cost 0.36, 0.2625 and 0.30 on its first day, 0.30 in the middle, and 0.2625 today", () => {
    const row = get("hosts-compete").table.rows.find(
      ({ model }) => model === "openai/gpt-oss-120b",
    );
    expect(row).toMatchObject({ recorded: "2025-08-05", first: 0.3, today: 0.2625 });
    expect(row?.ratio).toBeCloseTo(0.875, 9);
  });
  it("traced by hand: Kimi K3 at $6 is the cheapest open model of its tier, GPT-5.6 Luna at (3 × 0.2 + 1.2) / 4 the closed one", () => {
    expect(get("cheaper-at-equal-quality").table.rows[0]).toMatchObject({
      ...{ open: "moonshotai/kimi-k3", openPrice: 6 },
      ...{ closed: "openai/gpt-5.6-luna", closedPrice: 0.45 },
    });
  });
  it("traced by hand: one MI300X at $3.45 an hour, 730.5 hours a month, over $0.2625 per 1M tokens", () => {
    const volume = ((3.45 * 730.5) / 0.2625) * 1e6;
    expect(value("gpus-can-be-cheaper")).toBeCloseTo(volume, -2);
    // 117B parameters of a byte read at 60 % of 5.3 TB/s for 64 requests; 5.1B used at 40 % of 1,307 TFLOPS.
    const written = (64 * 5.3e12 * 0.6) / 117e9;
    const read = (1307.4e12 * 0.4) / (2 * 5.1e9);
    const seconds = (volume * (1 / written + 3 / read)) / 4;
    expect(value("gpus-can-be-cheaper", 1)).toBeCloseTo(seconds / (730.5 * 3600), 3);
  });
  it("licenses: MIT among models with a license that can be downloaded", () => {
    const licensed = catalog().models.filter(
      (model) => model.weights.value !== "closed" && model.license,
    );
    const mit = licensed.filter((model) => model.license?.value === "mit");
    expect(value("mostly-mit")).toBeCloseTo(mit.length / licensed.length, 9);
  });
  it("the ten best open models: how many are Chinese", () => {
    const country = new Map(catalog().curated.labs.map((lab) => [lab.id, lab.country]));
    const best = catalog()
      .index.filter(({ model }) => weights.get(model) !== "closed")
      .sort((a, b) => b.value - a.value)
      .slice(0, 10);
    const chinese = best.filter(({ model }) => country.get(model.split("/")[0] ?? "") === "CN");
    expect(value("chinese-leadership")).toBe(chinese.length / 10);
  });
});

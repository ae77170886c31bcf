import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { CLAIMS } from "@/lib/domain/claims";
import { allSettings, checkClaim } from "@/lib/domain/claims/check-claim";
import type { ClaimDefinition } from "@/lib/domain/claims/claim";
import type { ClaimData } from "@/lib/domain/claims/claim-data";
import { claimDataOf } from "@/tests/fixtures/claim-data";
import { model, prices } from "@/tests/fixtures/explorable";
import { trendPoint } from "@/tests/fixtures/trend-point";

const check = (id: string, data: ClaimData, asked: Record<string, string> = {}) =>
  checkClaim(CLAIMS.find((claim) => claim.id === id) as ClaimDefinition, data, asked);
const at = (host: string, usd: number) => ({ host, prices: prices(usd, usd) });

it("are each known by an id of their own, with a default among the choices of every switch", () => {
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
  for (const { switches } of CLAIMS)
    for (const { choices, default: standard } of Object.values(switches))
      expect(choices.map(({ value }) => value)).toContain(standard);
});
it("cannot be told from nothing, and do not break on it", () => {
  const nothing = claimDataOf({});
  for (const claim of CLAIMS)
    for (const chosen of allSettings(claim.switches))
      expect(claim.find(nothing, chosen, DEFAULT_MIX).holds, claim.id).toBeNull();
});

describe("open models cost 87 % less", () => {
  const data = claimDataOf({
    models: [
      model("a/open", { offers: [at("groq", 1), at("deepinfra", 3), at("azure", 2)] }),
      model("a/restricted", { weights: "restricted", offers: [at("groq", 0.6)] }),
      model("openai/closed", { weights: "closed", offers: [at("openai", 10)] }),
    ],
    offers: [
      { model: "a/open", ...at("groq", 1) },
      { model: "openai/closed", ...at("openai", 10) },
      { model: "openai/closed", ...at("azure", 30) },
    ],
    hostKinds: new Map([
      ["groq", "host"],
      ["deepinfra", "host"],
      ["azure", "cloud"],
      ["openai", "lab"],
    ]),
  });
  const saving = (asked: Record<string, string>) =>
    check("cheaper-on-average", data, asked).figures[0]?.value;
  it("takes each open model at the median of its hosts", () => {
    // Open (2 + 0.6) / 2 = 1.3 against 10.
    expect(saving({})).toBeCloseTo(0.87, 6);
    expect(check("cheaper-on-average", data).verdict).toBe("holds-under-rule");
  });
  it("takes only clouds where asked, and a closed model still at its lab", () => {
    expect(saving({ hosts: "cloud" })).toBeCloseTo(0.8, 6);
  });
  it("takes offers one by one where asked", () => {
    // 1 against (10 + 30) / 2.
    expect(saving({ over: "offers" })).toBeCloseTo(0.95, 6);
  });
  it("leaves out models that answer in more than text, unless asked for", () => {
    const textModels = new Set(["a/open", "openai/closed"]);
    const asked = (answers: string) =>
      check("cheaper-on-average", { ...data, textModels }, { answers }).figures[0]?.value;
    expect(asked("text")).toBeCloseTo(0.8, 6);
    expect(asked("any")).toBeCloseTo(0.87, 6);
  });
});

describe("cheaper at equal quality", () => {
  const index = (value: number) => ({ value, low: value - 1, high: value + 1 });
  const data = claimDataOf({
    models: [
      model("a/open", { index: index(150), offers: [at("groq", 1), at("deepinfra", 5)] }),
      model("b/closed", { index: index(149.5), weights: "closed", offers: [at("openai", 2)] }),
      model("c/alone", { index: index(120), offers: [at("groq", 0.1)] }),
    ],
  });
  it("compares within a tier and leaves out one that has only one kind", () => {
    const claim = check("cheaper-at-equal-quality", data);
    expect(claim.table.rows).toMatchObject([{ open: "a/open", openPrice: 3, closedPrice: 2 }]);
    expect(claim.verdict).toBe("does-not-hold");
  });
  it("holds at the cheapest host", () => {
    const claim = check("cheaper-at-equal-quality", data, { price: "min" });
    expect(claim.verdict).toBe("holds-under-rule");
    expect(claim.figures[1]?.value).toBe(0.5);
  });
});

describe("three to six months behind", () => {
  const data = claimDataOf({
    points: [
      trendPoint("c", "closed", "2025-01-01", 140, 1),
      trendPoint("near", "open", "2025-05-02", 139.2, 1),
      trendPoint("o", "open", "2025-10-01", 140.5, 1),
    ],
  });
  it("holds under the rule that ties count, not under the strict one", () => {
    expect(check("months-behind", data)).toMatchObject({ verdict: "holds-under-rule" });
    expect(check("months-behind", data, { rule: "strict" }).verdict).toBe("does-not-hold");
  });
});

describe("R1 narrowed the gap", () => {
  const data = claimDataOf({
    points: [
      trendPoint("closed", "closed", "2024-01-01", 140),
      trendPoint("open", "open", "2024-01-01", 130),
      trendPoint("deepseek/deepseek-r1", "open", "2025-01-20", 137),
      trendPoint("next", "closed", "2025-04-20", 150),
    ],
  });
  it("holds on the day, and not over the year when the closed line moved on", () => {
    const day = check("r1-narrowed-the-gap", data, { after: "day" });
    expect(day.figures.map(({ value }) => value)).toEqual([7, 10, 3, 13]);
    expect(day.verdict).toBe("holds-under-rule");
    // 90 days of 3 and 275 of 13.
    const year = check("r1-narrowed-the-gap", data);
    expect(year.figures[2]?.value).toBeCloseTo((90 * 3 + 275 * 13) / 365, 6);
    expect(year.verdict).toBe("does-not-hold");
  });
});

describe("leadership moved to Chinese labs", () => {
  it("holds where their share passed a half within two years", () => {
    const of = (name: string, lab: string, released: string, value: number) => ({
      ...trendPoint(name, "open", released, value),
      lab,
    });
    const points = [
      of("a", "openai", "2023-01-01", 100),
      of("b", "deepseek", "2026-01-01", 110),
      of("c", "alibaba", "2026-01-02", 120),
    ];
    const claim = check("chinese-leadership", claimDataOf({ points }));
    expect(claim.figures.map(({ value }) => value)).toEqual([2 / 3, 0]);
    expect(claim.table.rows[0]).toMatchObject({ model: "c", country: "China" });
  });
});

describe("most open models are MIT-licensed", () => {
  const data = claimDataOf({
    models: [
      model("a/1", { license: "mit" }),
      model("a/2", { license: "mit" }),
      model("a/3", { license: "apache-2.0" }),
      model("a/4"),
      model("a/5", { license: "mit", weights: "closed" }),
    ],
    hubLicenses: [
      { license: "mit", repos: 1, downloads30d: 900, asOf: "2026-08-23" },
      { license: "apache-2.0", repos: 3, downloads30d: 100, asOf: "2026-08-23" },
    ],
  });
  it("counts what has a known license, and closed models never", () => {
    expect(check("mostly-mit", data).figures.map(({ value }) => value)).toEqual([
      2 / 3,
      1 / 3,
      3 / 4,
      3,
      1,
    ]);
  });
  it("turns on what is counted", () => {
    expect(check("mostly-mit", data, { where: "hub-repos" }).verdict).toBe("does-not-hold");
    expect(check("mostly-mit", data, { where: "hub-downloads" }).verdict).toBe("holds-under-rule");
  });
});

it("25 times in five years: holds at 25, and not at 10", () => {
  const growth = (before: number) =>
    claimDataOf({
      hubGrowth: [
        { date: "2021-08-28", models: before, kind: "count", source: "x" },
        { date: "2026-08-28", models: 2_500_000, kind: "count", source: "x" },
      ],
    });
  expect(check("hub-grew-25-times", growth(100_000)).figures[0]?.value).toBe(25);
  expect(check("hub-grew-25-times", growth(100_000)).verdict).toBe("holds-under-rule");
  expect(check("hub-grew-25-times", growth(250_000)).verdict).toBe("does-not-hold");
});

it("from $0.3 to $11.3: goes by rounding to ten cents", () => {
  const data = (cheap: number) =>
    claimDataOf({
      models: [
        model("openai/gpt-oss-120b", { offers: [at("groq", cheap)] }),
        model("openai/gpt-5.5", { weights: "closed", offers: [at("openai", 11.25)] }),
      ],
    });
  expect(check("price-range", data(0.25)).verdict).toBe("holds");
  expect(check("price-range", data(0.24)).verdict).toBe("does-not-hold");
});

it("hosts compete: counts falls of models that three hosts serve", () => {
  const price = (median: number, min: number) => ({
    ...{ median, min: { value: min, host: "a" }, max: { value: 4, host: "b" }, hosts: 3 },
  });
  const data = claimDataOf({
    models: [model("a/x", { released: "2026-01-01" })],
    series: new Map([
      [
        "a/x",
        { model: "a/x", steps: [{ day: "2026-01-10", price: price(2, 2) }], today: price(2, 1) },
      ],
    ]),
  });
  expect(check("hosts-compete", data).verdict).toBe("does-not-hold");
  expect(check("hosts-compete", data, { price: "min" })).toMatchObject({
    verdict: "holds-under-rule",
  });
});

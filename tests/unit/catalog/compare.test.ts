import { describe, expect, it } from "vitest";
import { compared } from "@/lib/catalog/compare";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { compareRows } from "@/lib/domain/compare/compare-rows";
import { hostPrices, modelPrice } from "@/lib/domain/price";

const comparisonOf = (m: string[], asof: string | null = null) => compared({ m, asof }).comparison;
const priceOf = (m: string, asof: string | null = null) =>
  modelPrice(comparisonOf([m], asof).models[0]?.offers ?? [], DEFAULT_MIX);

describe("prices as of a day, traced by hand in the price history", () => {
  // Each the host's last event up to the day; (3 · in + out) / 4.
  it("have gpt-oss-120b at 22 hosts on 1 March 2026", () => {
    const offers = comparisonOf(["openai/gpt-oss-120b"], "2026-03-01").models[0]?.offers ?? [];
    const asked = hostPrices(offers, DEFAULT_MIX).map(
      ({ offer: { host, asOf }, value }) => `${host} ${value} ${asOf}`,
    );
    expect(asked).toHaveLength(22);
    // 0.04 and 0.18, changed on 11 January; 0.15 and 0.6 since 4 January; 2.92 and 2.92.
    expect(asked[0]).toBe("chutes 0.075 2026-01-11");
    expect(asked).toContain("groq 0.2625 2026-01-04");
    expect(asked.at(-1)).toBe("cloudferro-sherlock 2.92 2026-02-17");
    // The 11th and the 12th are Bedrock's and Fireworks's 0.2625.
    expect(priceOf("openai/gpt-oss-120b", "2026-03-01")?.median).toBe(0.2625);
  });
  it("have GLM-5 at nine hosts that day, most at 1 and 3.2", () => {
    expect(priceOf("zhipuai/glm-5", "2026-03-01")).toMatchObject({
      median: 1.55,
      min: { host: "chutes", value: 1.1875 },
      hosts: 9,
    });
    // Its first day: zai, zhipuai (its twin) and friendli; the openrouter row is a reseller's.
    expect(priceOf("zhipuai/glm-5", "2026-02-11")?.hosts).toBe(2);
    expect(priceOf("zhipuai/glm-5", "2026-02-10")).toBeNull();
  });
  it("have a closed model at its lab's own price", () => {
    // 1.75 and 14 since 11 December 2025; Poe's 1.6 and 13 do not count.
    expect(priceOf("openai/gpt-5.2", "2026-03-01")).toEqual({
      median: 4.8125,
      min: { host: "openai", value: 4.8125 },
      max: { host: "openai", value: 4.8125 },
      hosts: 1,
    });
  });
});

describe("a comparison", () => {
  it("has GPT-5.5 at 11.25 and gpt-oss-120b at what its rows give", () => {
    expect(priceOf("openai/gpt-5.5")?.median).toBe(11.25);
    const [model] = comparisonOf(["openai/gpt-oss-120b"]).models;
    const values = hostPrices(model?.offers ?? [], DEFAULT_MIX).map(({ value }) => value);
    const middle = [values[(values.length - 1) >> 1], values[values.length >> 1]] as number[];
    expect(priceOf("openai/gpt-oss-120b")?.median).toBe(((middle[0] ?? 0) + (middle[1] ?? 0)) / 2);
  });
  it("falls back from a day without prices, and says so", () => {
    for (const day of ["2025-06-03", "2026-07-03", "2099-01-01"]) {
      const { comparison, asOfProblem } = compared({ m: ["openai/gpt-5.5"], asof: day });
      expect(comparison.asOf).toBeNull();
      expect(asOfProblem).toBe("has no prices: they are recorded from 4 Jun 2025 to 2 Jul 2026");
    }
  });
  it("tells of every figure where it is from", () => {
    const comparison = comparisonOf(["openai/gpt-5.5", "zhipuai/glm-5.2", "openai/gpt-oss-120b"]);
    const untold = compareRows(comparison, DEFAULT_MIX).flatMap(({ rows }) =>
      rows.filter(({ cells }) =>
        cells.some(
          ({ value, evidence }) =>
            value !== null && evidence.every(({ source }) => !(source in comparison.sources)),
        ),
      ),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blend } from "@/lib/domain/blend";
import type { PricedOffer } from "@/lib/domain/price";
import { requestCost } from "@/lib/domain/request-cost";
import type { Workload } from "@/lib/domain/workload";
import { DEFAULT_WORKLOAD, WORKLOAD_PRESETS } from "@/lib/domain/workload-presets";
import { prices } from "@/tests/fixtures/explorable";
import { anyWorkload } from "@/tests/fixtures/workload";

const GPT: PricedOffer = {
  host: "openai",
  prices: prices(5, 30, 0.5),
  context: 1_050_000,
  longContext: [{ above: 272_000, input: 10, output: 45, cacheRead: 1 }],
};
const OSS: PricedOffer = { host: "groq", prices: prices(0.15, 0.6), context: 131_072 };

const cost = (offer: PricedOffer, change: Partial<Workload> = {}) =>
  requestCost(offer, { ...DEFAULT_WORKLOAD, ...change });
const usd = (offer: PricedOffer, change: Partial<Workload> = {}) => {
  const found = cost(offer, change);
  return found.fits ? found.usd : null;
};

describe("requestCost", () => {
  it("costs GPT-5.5's 1,500 tokens in and 500 out 2.25 cents", () => {
    expect(usd(GPT)).toBe((1500 * 5 + 500 * 30) / 1e6);
  });
  it("costs gpt-oss-120b's usual price 0.0525 cents for the same", () => {
    expect(usd(OSS)).toBe(0.000525);
  });
  it("reads the cached tokens of a coding agent's step at the cache price", () => {
    const { workload } = WORKLOAD_PRESETS[2];
    expect(requestCost(GPT, workload)).toMatchObject({
      usd: (116_500 * 0.5 + 5_500 * 5 + 415 * 30) / 1e6,
      cacheAssumed: false,
    });
  });
  it("bills cached tokens as input where no cache price is listed, and says so", () => {
    expect(cost(OSS, { input: 1000, cached: 800, output: 100 })).toMatchObject({
      usd: 0.00021,
      cacheAssumed: true,
    });
    expect(cost(OSS)).toMatchObject({ cacheAssumed: false });
  });
  it("bills hidden reasoning as output", () => {
    expect(usd(GPT, { reasoning: 3 })).toBe((1500 * 5 + 1500 * 30) / 1e6);
  });

  it("bills a request above the bound whole at the long-context prices", () => {
    expect(cost(GPT, { input: 300_000, cached: 100_000, output: 1000 })).toMatchObject({
      usd: 2.145,
      above: 272_000,
    });
  });
  it("keeps the usual prices up to the bound itself", () => {
    expect(cost(GPT, { input: 272_000 })).toMatchObject({ above: null, usd: 1.375 });
    expect(cost(GPT, { input: 272_001 })).toMatchObject({ above: 272_000 });
  });
  it("takes the highest of several tiers that the input is above", () => {
    const tiered = {
      host: "alibaba",
      prices: prices(0.45, 2.25),
      longContext: [
        { above: 32_000, input: 0.75, output: 3.75, cacheRead: null },
        { above: 128_000, input: 1.2, output: 6, cacheRead: null },
      ],
    };
    expect(cost(tiered, { input: 40_000 })).toMatchObject({ above: 32_000, usd: 0.031875 });
    expect(cost(tiered, { input: 200_000 })).toMatchObject({ above: 128_000, usd: 0.243 });
  });
  it("says when a tier has no cache price", () => {
    const longContext = [{ above: 1000, input: 10, output: 45, cacheRead: null }];
    expect(cost({ ...GPT, longContext }, { cached: 500 })).toMatchObject({
      usd: (1500 * 10 + 500 * 45) / 1e6,
      cacheAssumed: true,
    });
  });

  it("bills the batch share at batch prices", () => {
    const both = { ...GPT, prices: { ...GPT.prices, batchInput: 2.5, batchOutput: 15 } };
    expect(cost(both, { batch: 0.5 })).toMatchObject({ usd: 0.016875, batchAssumed: false });
    expect(usd(both, { batch: 1 })).toBe(0.01125);
  });
  it("bills it as the rest where no batch price is listed, and says so", () => {
    expect(cost(GPT, { batch: 1 })).toMatchObject({ usd: 0.0225, batchAssumed: true });
    expect(cost(GPT)).toMatchObject({ batchAssumed: false });
  });

  it("refuses a request that is longer than the context, output included", () => {
    expect(cost(OSS, { input: 131_000, output: 73 })).toEqual({ fits: false, context: 131_072 });
    expect(cost(OSS, { input: 131_000, output: 72 })).toMatchObject({ fits: true });
    expect(cost(OSS, { input: 100_000, output: 500, reasoning: 100 })).toMatchObject({
      fits: false,
    });
  });
  it("takes a context that nobody states for long enough", () => {
    expect(cost({ host: "x", prices: prices(1, 1) }, { input: 9_000_000 })).toMatchObject({
      fits: true,
    });
  });

  const price = fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100);
  it("is the blend times the tokens where there are no tiers and no batch", () => {
    fc.assert(
      fc.property(anyWorkload, price, price, price, (any, input, output, cacheRead) => {
        const workload = { ...any, reasoning: 1, batch: 0 };
        const listed = prices(input, output, cacheRead);
        const tokens = workload.input + workload.output;
        const mix = {
          input: workload.input,
          output: workload.output,
          cached: workload.cached / workload.input,
          batch: false,
        };
        expect(requestCost({ host: "x", prices: listed }, workload)).toMatchObject({
          usd: expect.closeTo((blend(listed, mix) * tokens) / 1e6, 6),
        });
      }),
    );
  });
  it("never falls when there is more to do", () => {
    const offer = fc
      .record({ input: price, output: price, share: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ input, output, share }): PricedOffer => ({
        host: "x",
        prices: prices(input, output, input * share),
        longContext: [
          { above: 5000, input: input * 2, output: output * 1.5, cacheRead: input * share * 2 },
        ],
      }));
    const part = fc.constantFrom("input", "output", "reasoning" as const);
    fc.assert(
      fc.property(offer, anyWorkload, part, fc.integer({ min: 1, max: 9999 }), (...given) => {
        const [at, workload, key, more] = given;
        const less = requestCost(at, workload);
        const grown = requestCost(at, { ...workload, [key]: workload[key] + more });
        if (!less.fits || !grown.fits) throw new Error("no context is stated");
        expect(grown.usd).toBeGreaterThanOrEqual(less.usd * (1 - 1e-9));
      }),
    );
  });
});

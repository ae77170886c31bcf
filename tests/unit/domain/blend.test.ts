import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blend, cacheAssumed, DEFAULT_MIX } from "@/lib/domain/blend";
import type { TokenPrices } from "@/lib/domain/offer";

const prices = (input: number, output: number, rest: Partial<TokenPrices> = {}): TokenPrices => ({
  ...{ input, output, cacheRead: null, cacheWrite: null, batchInput: null, batchOutput: null },
  ...rest,
});

describe("blend", () => {
  it("blends GPT-5.5 at 3:1 to 11.25", () => {
    expect(blend(prices(5, 30, { cacheRead: 0.5 }), DEFAULT_MIX)).toBe(11.25);
  });

  it("blends gpt-oss-120b's usual price at 3:1 to 0.2625", () => {
    expect(blend(prices(0.15, 0.6), DEFAULT_MIX)).toBeCloseTo(0.2625, 12);
  });

  it("reads the cached share of the input at the cache price", () => {
    const mix = { input: 3, output: 1, cached: 0.5, batch: false };
    expect(blend(prices(4, 8, { cacheRead: 1 }), mix)).toBe((3 * 2.5 + 8) / 4);
  });

  it("counts a missing cache price as the input price, and says so", () => {
    const mix = { input: 3, output: 1, cached: 0.5, batch: false };
    expect(blend(prices(4, 8), mix)).toBe(blend(prices(4, 8), DEFAULT_MIX));
    expect(cacheAssumed(prices(4, 8), mix)).toBe(true);
    expect(cacheAssumed(prices(4, 8, { cacheRead: 0 }), mix)).toBe(false);
  });

  it("takes batch prices where an offer has them, the usual ones elsewhere", () => {
    const mix = { ...DEFAULT_MIX, batch: true };
    expect(blend(prices(4, 8, { batchInput: 2, batchOutput: 4 }), mix)).toBe(2.5);
    expect(blend(prices(4, 8), mix)).toBe(5);
  });

  it("lies between its parts", () => {
    const usd = fc.double({ min: 0, max: 1000, noNaN: true });
    const mix = fc.record({
      input: fc.integer({ min: 1, max: 100 }),
      output: fc.integer({ min: 1, max: 100 }),
      cached: fc.double({ min: 0, max: 1, noNaN: true }),
      batch: fc.boolean(),
    });
    fc.assert(
      fc.property(usd, usd, usd, mix, (input, output, cacheRead, tokens) => {
        const value = blend(prices(input, output, { cacheRead }), tokens);
        expect(value).toBeGreaterThanOrEqual(Math.min(input, output, cacheRead) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(input, output, cacheRead) + 1e-9);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { breakEvens } from "@/lib/domain/gpu-break-even";
import type { Gpu } from "@/lib/domain/reference";

const gpu = (known: Partial<Gpu>): Gpu => ({
  ...{ gpu: "A", vendor: "x", generation: "x", asOf: "2026-10-05" },
  ...{ memoryGb: 80, bandwidthTbps: 2, bf16DenseTflops: 500, ...known },
});
const mix = { input: 3, output: 1 };
const served = { total: 100e9, active: 5e9, bytes: 1 };

describe("GPUs against tokens", () => {
  it("takes the fewest that hold the weights and a fifth more", () => {
    // 120 GB: two of 80.
    expect(breakEvens(served, 1, mix, [gpu({})], () => 1)[0]?.count).toBe(2);
    expect(breakEvens(served, 1, mix, [gpu({ memoryGb: 120 })], () => 1)[0]?.count).toBe(1);
  });
  it("leaves out GPUs of which a machine cannot hold it, and those nobody sells", () => {
    expect(breakEvens(served, 1, mix, [gpu({ memoryGb: 14 })], () => 1)).toEqual([]);
    expect(breakEvens(served, 1, mix, [gpu({})], () => null)).toEqual([]);
  });
  it("costs the same at rent over price, and is busy for as long as reading and writing take", () => {
    const [even] = breakEvens(served, 0.5, mix, [gpu({})], () => 1);
    // 2 × 730.5 hours at $1; at $0.50 per 1M that buys 2.922B tokens.
    expect(even?.usdPerMonth).toBe(1461);
    expect(even?.tokensPerMonth).toBeCloseTo(2.922e9, 0);
    // Written: 64 × 2 × 2e12 × 0.6 / 100e9 = 1536 a second; read: 2 × 500e12 × 0.4 / 10e9 = 40,000.
    const seconds = 2.922e9 * (0.25 / 1536 + 0.75 / 40_000);
    expect(even?.load).toBeCloseTo(seconds / (730.5 * 3600), 9);
    expect(even?.usdAtFullLoad).toBeCloseTo(0.5 * (even?.load ?? NaN), 9);
  });
});

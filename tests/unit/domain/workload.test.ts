import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { billedOutput, DAYS_PER_MONTH, mixOfWorkload, perMonth } from "@/lib/domain/workload";
import { DEFAULT_WORKLOAD } from "@/lib/domain/workload-presets";
import { loadMix, mixHref, toTokenMix } from "@/lib/search/mix";
import { anyWorkload } from "@/tests/fixtures/workload";

const mix = (change: Partial<typeof DEFAULT_WORKLOAD>) =>
  mixOfWorkload({ ...DEFAULT_WORKLOAD, ...change });

describe("perMonth", () => {
  it("counts a month as a twelfth of 365.25 days", () => {
    expect(DAYS_PER_MONTH).toBe(30.4375);
    expect(perMonth(0.0225, { ...DEFAULT_WORKLOAD, requests: 1000 })).toBeCloseTo(684.84375, 9);
  });
});

describe("billedOutput", () => {
  it("multiplies what is read by the reasoning behind it", () => {
    expect(billedOutput({ ...DEFAULT_WORKLOAD, output: 400, reasoning: 2.5 })).toBe(1000);
  });
});

describe("mixOfWorkload", () => {
  it("is the site's default for the workload shown unasked", () => {
    expect(mixOfWorkload(DEFAULT_WORKLOAD)).toEqual(DEFAULT_MIX);
  });
  it("reduces the tokens of a request", () => {
    expect(mix({ input: 12_000, output: 400 })).toMatchObject({ input: 30, output: 1 });
    expect(mix({ input: 7000, output: 1500 })).toMatchObject({ input: 14, output: 3 });
  });
  it("counts reasoning as output", () => {
    expect(mix({ input: 1000, output: 500, reasoning: 4 })).toMatchObject({ input: 1, output: 2 });
  });
  it("writes other ratios to one token of the smaller side", () => {
    expect(mix({ input: 12_345, output: 678 })).toMatchObject({ input: 18.2, output: 1 });
  });
  it("keeps within what a link may say", () => {
    expect(mix({ input: 1_000_000, output: 100 })).toMatchObject({ input: 1000, output: 0.1 });
    expect(mix({ input: 10_000_000, output: 1 })).toMatchObject({ input: 1000, output: 0.01 });
  });
  it("takes the cached share to a hundredth, and batch when most is a batch", () => {
    expect(mix({ input: 122_000, cached: 116_500, batch: 0.5 })).toMatchObject({
      cached: 0.95,
      batch: false,
    });
    expect(mix({ batch: 0.51 }).batch).toBe(true);
  });
  it("survives the way through a link", () => {
    fc.assert(
      fc.property(anyWorkload, (workload) => {
        const wanted = mixOfWorkload(workload);
        const address = new URL(mixHref("/", wanted), "http://localhost");
        expect(toTokenMix(loadMix(address.searchParams))).toEqual(wanted);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { modelPrice } from "@/lib/domain/price";

const offer = (host: string, input: number, output: number) => ({
  host,
  prices: { input, output, cacheRead: null, cacheWrite: null, batchInput: null, batchOutput: null },
});

describe("modelPrice", () => {
  it("is the median over hosts, with the cheapest and the dearest by name", () => {
    const price = modelPrice([offer("a", 1, 1), offer("b", 2, 2), offer("c", 9, 9)], DEFAULT_MIX);
    expect(price).toEqual({
      median: 2,
      min: { host: "a", value: 1 },
      max: { host: "c", value: 9 },
      hosts: 3,
    });
  });

  it("takes the mean of the middle two of an even number of hosts", () => {
    const price = modelPrice(
      [offer("a", 1, 1), offer("b", 2, 2), offer("c", 4, 4), offer("d", 8, 8)],
      DEFAULT_MIX,
    );
    expect(price?.median).toBe(3);
  });

  it("counts a host once, with its cheapest offer at the mix", () => {
    const twice = [offer("a", 1, 9), offer("a", 3, 1), offer("b", 10, 10)];
    expect(modelPrice(twice, { ...DEFAULT_MIX, input: 1, output: 9 })?.min).toEqual({
      host: "a",
      value: 1.2,
    });
    expect(modelPrice(twice, DEFAULT_MIX)).toMatchObject({
      hosts: 2,
      min: { host: "a", value: 2.5 },
    });
  });

  it("is unknown without offers", () => {
    expect(modelPrice([], DEFAULT_MIX)).toBeNull();
  });
});

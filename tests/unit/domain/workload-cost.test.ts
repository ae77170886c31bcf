import { describe, expect, it } from "vitest";
import { workloadCost } from "@/lib/domain/workload-cost";
import { DEFAULT_WORKLOAD } from "@/lib/domain/workload-presets";
import { model, prices } from "@/tests/fixtures/explorable";

const workload = { ...DEFAULT_WORKLOAD, input: 900_000, output: 100_000 };
const at = (host: string, input: number, output: number, context?: number) => ({
  host,
  prices: prices(input, output),
  ...(context !== undefined && { context }),
});

describe("workloadCost", () => {
  it("is the median over the hosts where a request fits, each with its cheapest offer", () => {
    const offers = [
      at("a", 1, 1),
      at("a", 0.5, 0.5, 128_000),
      at("b", 2, 2),
      at("c", 9, 9),
      at("d", 0.1, 0.1, 128_000),
      at("d", 0.2, 0.2, 256_000),
    ];
    const cost = workloadCost(model("lab/m", { offers }), workload);
    expect(cost.price).toEqual({
      median: 2,
      min: { host: "a", value: 1 },
      max: { host: "c", value: 9 },
      hosts: 3,
    });
    expect(cost.hosts.map(({ host }) => host)).toEqual(["a", "b", "c", "d"]);
    expect(cost.hosts.at(-1)?.cost).toEqual({ fits: false, context: 256_000 });
  });
  it("keeps a closed model's other hosts apart from its price", () => {
    const cost = workloadCost(
      model("lab/m", { offers: [at("lab", 5, 30)], otherOffers: [at("cloud", 1, 1)] }),
      workload,
    );
    expect(cost.price?.median).toBe(7.5);
    expect(cost.others.map(({ host }) => host)).toEqual(["cloud"]);
  });
  it("has no price where a request fits nowhere, or nobody lists one", () => {
    const offers = [at("a", 1, 1, 1000)];
    expect(workloadCost(model("lab/m", { offers }), workload).price).toBeNull();
    expect(workloadCost(model("lab/m"), workload)).toEqual({ price: null, hosts: [], others: [] });
  });
});

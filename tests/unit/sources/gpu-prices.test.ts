import { describe, expect, it } from "vitest";
import { gpuPrices } from "@/lib/sources/gpu-prices";
import { loadSource } from "@/lib/sources/load";
import { copy, csv, factsOf, refusal } from "./support";

const SPECS = "gpu/gpu_specs_and_index_2026-10-05.csv";
const HOURLY = "gpu/gpu_hourly_2026-10-05.csv";
const specs = (...rows: string[]) =>
  copy(
    SPECS,
    csv(
      "# peak dense BF16",
      "key,vendor,generation,memory_gb,bandwidth_tbps,bf16_dense_tflops",
      ...rows,
    ),
  );
const hourly = (...rows: string[]) =>
  copy(
    HOURLY,
    csv("# USD per GPU-hour", "gpu,provider,segment,median,min,max,best_sku,best_region", ...rows),
  );

const X1 = "X1,Acme,First,80,3.35,989";
const X1_AT_CLOUD = "X1,Cloud Co,neocloud,2.5,2,3,x1-large,global";

describe("GPU prices", () => {
  it("reads both files, past their comment lines", () => {
    expect(factsOf(gpuPrices, specs(X1), hourly(X1_AT_CLOUD))).toEqual({
      gpus: [
        {
          asOf: "2026-10-05",
          gpu: "X1",
          vendor: "Acme",
          generation: "First",
          memoryGb: 80,
          bandwidthTbps: 3.35,
          bf16DenseTflops: 989,
        },
      ],
      prices: [
        {
          asOf: "2026-10-05",
          gpu: "X1",
          seller: "Cloud Co",
          segment: "neocloud",
          median: 2.5,
          min: 2,
          max: 3,
          sku: "x1-large",
          region: "global",
        },
      ],
    });
  });

  it("reads upstream's own JSON to the same facts, dated by what it says", () => {
    const live = {
      as_of: "2026-10-06",
      gpus: [
        {
          key: "x1-key",
          name: "X1",
          vendor: "Acme",
          generation: "First",
          memory_gb: 80,
          bandwidth_tbps: 3.35,
          bf16_dense_tflops: 989,
          providers: [
            {
              provider: "Cloud Co",
              segment: "neocloud",
              median: 2.5,
              min: 2,
              max: 3,
              best_sku: "x1-large",
              best_region: "global",
            },
          ],
        },
      ],
    };
    const input = {
      file: "https://example.test/latest.json",
      text: JSON.stringify(live),
      fetchedOn: "2026-11-01",
    };
    const { facts, meta } = loadSource(gpuPrices, [input]);
    expect(meta).toMatchObject({ asOf: "2026-10-06", rows: 2 });
    expect(facts.gpus[0]?.gpu).toBe("X1");
    expect(facts.prices[0]).toMatchObject({ gpu: "X1", seller: "Cloud Co", median: 2.5 });
  });

  it("refuses a GPU without memory", () => {
    expect(refusal(gpuPrices, specs("X1,Acme,First,0,3.35,989"), hourly(X1_AT_CLOUD))).toBe(
      `${SPECS}: row 1: memory_gb: is not above 0: 0`,
    );
  });

  it("refuses a negative price", () => {
    expect(
      refusal(gpuPrices, specs(X1), hourly("X1,Cloud Co,neocloud,-2.5,2,3,x1-large,global")),
    ).toBe(`${HOURLY}: row 1: median: is a negative price: -2.5`);
  });

  it("refuses two prices of one seller for one GPU", () => {
    expect(refusal(gpuPrices, specs(X1), hourly(X1_AT_CLOUD, X1_AT_CLOUD))).toBe(
      `${HOURLY}: row 2: gpu, provider: is the same as row 1: X1, Cloud Co`,
    );
  });

  it("refuses to go on with one of the two files", () => {
    expect(refusal(gpuPrices, specs(X1))).toBe(`${SPECS}: comes without gpu_hourly`);
  });
});

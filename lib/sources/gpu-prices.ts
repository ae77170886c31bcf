import { z } from "zod";
import type { GpuFact, GpuPriceFact } from "@/lib/domain/facts";
import { dayOf, part } from "./as-of";
import { cellPositive, cellPrice, Day, Positive, Price, Text } from "./cells";
import { refuseDuplicates } from "./check";
import { readCsv } from "./csv";
import { readJson } from "./json";
import type { Source, SourceInput } from "./source";

const SPECS = "gpu_specs_and_index";
const HOURLY = "gpu_hourly";
const LATEST =
  "https://raw.githubusercontent.com/ewyluda/gpu-price-index/main/site/data/latest.json";

const names = { vendor: Text, generation: Text };
const offer = { provider: Text, segment: Text, best_sku: Text, best_region: Text };
const CopySpec = z.object({
  key: Text,
  ...names,
  memory_gb: cellPositive,
  bandwidth_tbps: cellPositive,
  bf16_dense_tflops: cellPositive,
});
const CopyPrice = z.object({
  gpu: Text,
  ...offer,
  median: cellPrice,
  min: cellPrice,
  max: cellPrice,
});
const Live = z.object({
  as_of: Day,
  gpus: z
    .array(
      z.object({
        name: Text,
        ...names,
        memory_gb: Positive,
        bandwidth_tbps: Positive,
        bf16_dense_tflops: Positive,
        providers: z.array(z.object({ ...offer, median: Price, min: Price, max: Price })),
      }),
    )
    .min(1, "has no rows"),
});

export const gpuPrices: Source<{ gpus: GpuFact[]; prices: GpuPriceFact[] }, "gpu-prices"> = {
  id: "gpu-prices",
  name: "GPU price index",
  license: "MIT",
  attribution: "ewyluda/gpu-price-index, MIT license; prices as the sellers publish them",
  homepage: "https://github.com/ewyluda/gpu-price-index",
  urls: [LATEST],
  files: [`gpu/${SPECS}_*.csv`, `gpu/${HOURLY}_*.csv`],
  group: "prices",
  asOf: (inputs) =>
    inputs[0] && isLive(inputs[0]) ? readJson(inputs[0], Live).as_of : dayOf(inputs),
  parse(inputs, asOf) {
    const { specs, prices } =
      inputs[0] && isLive(inputs[0]) ? fromLive(inputs[0]) : fromCopy(inputs);
    const file = inputs.at(-1)?.file ?? "";
    refuseDuplicates(file, specs, ["key"]);
    refuseDuplicates(file, prices, ["gpu", "provider"]);
    return {
      gpus: specs.map((row) => ({
        asOf,
        gpu: row.key,
        vendor: row.vendor,
        generation: row.generation,
        memoryGb: row.memory_gb,
        bandwidthTbps: row.bandwidth_tbps,
        bf16DenseTflops: row.bf16_dense_tflops,
      })),
      prices: prices.map(({ provider, best_sku, best_region, ...row }) => ({
        asOf,
        ...row,
        seller: provider,
        sku: best_sku,
        region: best_region,
      })),
    };
  },
};

/** A copy is two CSVs, upstream's own file is one JSON. */
const isLive = (input: SourceInput) => input.text.trimStart().startsWith("{");

function fromCopy(inputs: SourceInput[]) {
  return {
    specs: readCsv(part(inputs, SPECS), CopySpec, { comments: true }),
    prices: readCsv(part(inputs, HOURLY), CopyPrice, { comments: true }),
  };
}

function fromLive(input: SourceInput) {
  const { gpus } = readJson(input, Live);
  return {
    specs: gpus.map(({ name, ...gpu }) => ({ key: name, ...gpu })),
    prices: gpus.flatMap(({ name, providers }) =>
      providers.map((provider) => ({ gpu: name, ...provider })),
    ),
  };
}

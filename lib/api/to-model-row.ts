import type { TokenMix } from "@/lib/domain/blend";
import type { ModelRow as Row } from "@/lib/domain/row";
import type { ModelRow, Price } from "./schema/model-row";
import { withoutNoise } from "@/lib/domain/without-noise";

/** A row of the explorer as the API gives it. */
export function toModelRow(row: Row, mix: TokenMix): ModelRow {
  return {
    id: row.id,
    name: row.name,
    lab: { id: row.lab, name: row.labName, country: row.country },
    weights: row.weights,
    license:
      row.license === null
        ? null
        : {
            id: row.license,
            short: row.licenseShort ?? row.license,
            name: row.licenseName ?? row.license,
            commercialUse: row.use,
          },
    params: { total: row.parameters, active: row.activeParameters, doubtful: row.parametersDoubt },
    context: row.context,
    released: row.released,
    index: row.index && { value: row.index.value, low: row.index.low, high: row.index.high },
    custom: row.custom,
    tier: row.tier,
    price: priceOf(row, mix),
    listPrices: {
      input: withoutNoise(row.inputPrice),
      output: withoutNoise(row.outputPrice),
      cacheRead: withoutNoise(row.cachePrice),
    },
    downloads30d: row.downloads,
    hosts: [...row.hosts],
    capabilities: [...row.capabilities],
    modalities: [...row.modalities],
  };
}

function priceOf({ price, cacheAssumed }: Row, mix: TokenMix): Price | null {
  if (price === null) return null;
  const median = withoutNoise(price.median);
  return {
    blend: median,
    median,
    min: withoutNoise(price.min.value),
    minHost: price.min.host,
    max: withoutNoise(price.max.value),
    maxHost: price.max.host,
    hosts: price.hosts,
    cacheAssumed,
    mix: { input: mix.input, output: mix.output, cached: mix.cached, batch: mix.batch },
  };
}

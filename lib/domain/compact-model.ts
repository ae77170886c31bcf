import type { TokenMix } from "./blend";
import type { Comparison } from "./compare/comparison";
import type { CommercialUse } from "./license";
import type { Weights } from "./model";
import { modelPrice, type ModelPrice } from "./price";

/** What embeds and pictures show of a model. */
export type CompactModel = {
  id: string;
  name: string;
  labName: string;
  weights: Weights;
  license: { short: string; name: string; commercialUse: CommercialUse } | null;
  /** At the mix; null when no offer counts. */
  price: ModelPrice | null;
  index: { value: number; low: number; high: number } | null;
  /** In tokens. */
  context: number | null;
  /** As counts. */
  parameters: { total: number | null; active: number | null; doubtful: boolean };
  released: string | null;
};

/** The models of a comparison at a mix, in the order of its columns. */
export function compactModels({ models, quality }: Comparison, mix: TokenMix): CompactModel[] {
  return models.map((model) => {
    const { id, name, lab, terms, parameters } = model;
    const index = quality.values.quality?.[id];
    return {
      id,
      name,
      labName: lab.name,
      weights: model.weights.value,
      license: terms && {
        short: terms.short,
        name: terms.name,
        commercialUse: terms.commercialUse,
      },
      price: modelPrice(model.offers, mix),
      index: index
        ? { value: index.value, low: index.low ?? index.value, high: index.high ?? index.value }
        : null,
      context: model.context?.value ?? null,
      parameters: {
        total: parameters.total?.value ?? null,
        active: parameters.active?.value ?? null,
        doubtful: parameters.total?.doubt !== undefined,
      },
      released: model.released?.value ?? null,
    };
  });
}

import type { ModelDetail as Detail } from "@/lib/catalog/model-detail";
import type { TokenMix } from "@/lib/domain/blend";
import type { ModelDetail } from "./schema/model-detail";
import { toModelRow } from "./to-model-row";
import { toOfferRow } from "./to-offer-row";

/** What a model's page shows, as the API gives it. */
export function toModelDetail(detail: Detail, mix: TokenMix): ModelDetail {
  const { model } = detail;
  return {
    ...toModelRow(detail.row, mix),
    family: model.family,
    license: detail.license,
    index: indexOf(detail),
    tasks: detail.tasks.map(({ task, quality }) => {
      const { value, low, high, benchmarks, source, asOf } = quality;
      return { task, value, low, high, benchmarks, source, asOf };
    }),
    maxOutput: model.maxOutput?.value ?? null,
    knowledge: model.knowledge?.value ?? null,
    trainingCompute: model.trainingCompute?.value ?? null,
    origin: model.origin,
    note: model.note ?? null,
    hub: hubOf(detail),
    scores: detail.scores.map(({ model: _, ...score }) => score),
    offers: detail.offers.map(toOfferRow),
    resellers: detail.resellers.map(toOfferRow),
    siblings: detail.siblings.map(({ id }) => id),
    figures: {
      weights: model.weights,
      license: model.license,
      hubRepo: model.hubRepo,
      params: model.parameters,
      context: model.context,
      maxOutput: model.maxOutput,
      released: model.released,
      knowledge: model.knowledge,
      trainingCompute: model.trainingCompute,
    },
    conflicts: detail.conflicts,
  };
}

function indexOf({ index }: Detail): ModelDetail["index"] {
  if (!index) return null;
  const { model: _, ...rest } = index;
  return rest;
}

function hubOf({ model, hub }: Detail): ModelDetail["hub"] {
  const repo = hub?.id ?? model.hubRepo?.value;
  if (repo === undefined) return null;
  const { id: _, ...facts } = hub ?? {};
  return { repo, url: `https://huggingface.co/${repo}`, ...facts };
}

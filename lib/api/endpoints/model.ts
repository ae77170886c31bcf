import { modelDetail, nearestModels } from "@/lib/catalog/model-detail";
import { endpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { mixOf, mixParameters } from "../mix-parameters";
import { ModelDetail } from "../schema/model-detail";
import { toModelDetail } from "../to-model-detail";

export const model = endpoint({
  path: "/api/v1/models/{lab}/{slug}",
  operation: "getModel",
  summary: "One model with its offers, scores, and the source of each figure",
  about: "All that the model's page shows.",
  example: "mix=3:1&cached=0.5",
  parts: {
    lab: { about: "First part of the model's id.", example: "openai" },
    slug: { about: "Second part of the model's id.", example: "gpt-oss-120b" },
  },
  parameters: mixParameters,
  schema: envelope(ModelDetail),
  notFound: true,
  answer(_, { search, path }) {
    const id = `${path.lab}/${path.slug}`;
    const mix = mixOf(search);
    const detail = modelDetail(id, mix);
    if (detail) return { body: { data: toModelDetail(detail, mix), meta: answerMeta(1) } };
    return {
      problem: "unknown-model",
      detail: `There is no model “${id.slice(0, 200)}”.`,
      nearest: nearestModels(id, 5).map((near) => near.id),
    };
  },
});

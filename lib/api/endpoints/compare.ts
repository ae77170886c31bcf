import { chosenModels, compared } from "@/lib/catalog/compare";
import { COMPARE_MAX } from "@/lib/domain/compare/comparison";
import { compareParams, compareProblems } from "@/lib/search/compare";
import { endpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { mixOf, mixParameters, pageParameter } from "../mix-parameters";
import type { Parameter } from "../parameter";
import { Comparison } from "../schema/comparison";
import { toComparison } from "../to-comparison";

/** As the page reads it, but what the page would leave out is refused. */
const models: Parameter<readonly string[]> = {
  about: `Up to ${COMPARE_MAX} models, as lab/slug separated by commas; none without it. Old names are understood.`,
  schema: { type: "string" },
  example: "openai/gpt-5.5,openai/gpt-oss-120b",
  read(text) {
    const { ids, unknown, beyond } = chosenModels(compareParams.m.parse(text) ?? []);
    const [stranger] = unknown;
    if (stranger) {
      const wrong = `names “${stranger.asked}”, which is no model we know`;
      return { wrong, ...(stranger.nearest && { nearest: [stranger.nearest.id] }) };
    }
    if (beyond.length > 0) return { wrong: `has more than ${COMPARE_MAX} models` };
    return { value: ids };
  },
};

export const compare = endpoint({
  path: "/api/v1/compare",
  operation: "compareModels",
  summary: "Models side by side, with a verdict in words",
  about:
    "The rows of /compare, each figure with its source and day, which values are best where the tie rule allows it, and the verdict with the figures it rests on.",
  example: "m=openai/gpt-5.5,openai/gpt-oss-120b&mix=3:1",
  parameters: {
    m: models,
    asof: pageParameter("asof", compareProblems, {
      about: "Day of the prices, from the price history. Left out, they are the newest.",
      schema: { type: "string", format: "date" },
      example: "2026-03-01",
    }),
    ...mixParameters,
  },
  schema: envelope(Comparison),
  answer({ m, asof }, { search }) {
    const { comparison, asOfProblem } = compared({ m: m ?? [], asof });
    if (asOfProblem) {
      const detail = `asof ${asOfProblem}.`;
      return {
        problem: "bad-parameter",
        detail,
        parameter: "asof",
        errors: [{ parameter: "asof", detail }],
      };
    }
    const data = toComparison(comparison, mixOf(search));
    return { body: { data, meta: answerMeta(data.models.length) } };
  },
});

import type { TokenMix } from "@/lib/domain/blend";
import { compareRows } from "@/lib/domain/compare/compare-rows";
import type { Comparison as Compared } from "@/lib/domain/compare/comparison";
import { compareVerdict } from "@/lib/domain/compare/verdict";
import { sentenceText } from "@/lib/domain/model-verdict";
import type { Comparison } from "./schema/comparison";
import { withoutNoise } from "@/lib/domain/without-noise";

/** What /compare shows, as the API gives it. */
export function toComparison(compared: Compared, mix: TokenMix): Comparison {
  const { models, asOf } = compared;
  return {
    models: models.map(({ id, name, lab, weights }) => ({
      ...{ id, name, lab: lab.name },
      weights: weights.value,
    })),
    mix,
    asOf,
    verdict: compareVerdict(compared, mix).map(({ about, sentence, evidence }) => ({
      about,
      text: sentenceText(sentence),
      figures: [...evidence],
    })),
    groups: compareRows(compared, mix).map(({ id, label, rows }) => ({
      ...{ id, label },
      rows: rows.map(({ cells, best, extra: _, task: __, ...row }) => ({
        ...row,
        cells: cells.map(({ value, text, detail, interval, selfReported, evidence }, place) => ({
          model: models[place]?.id ?? "",
          value: typeof value === "number" ? withoutNoise(value) : value,
          ...{ text, detail, selfReported },
          low: interval?.low ?? null,
          high: interval?.high ?? null,
          best: best[place] ?? false,
          figures: [...evidence],
        })),
      })),
    })),
  };
}

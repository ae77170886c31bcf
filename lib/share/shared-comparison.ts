import { compared } from "@/lib/catalog/compare";
import { compareVerdict } from "@/lib/domain/compare/verdict";
import { compactModels, type CompactModel } from "@/lib/domain/compact-model";
import type { TokenMix } from "@/lib/domain/blend";
import { sentenceText } from "@/lib/domain/model-verdict";
import { sourceLine } from "@/lib/domain/source-line";
import { compareProblems, loadCompare } from "@/lib/search/compare";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import type { SearchProblem } from "@/lib/search/problem";

/** A comparison as embeds, pictures and oEmbed show it. */
export type SharedComparison = {
  /** Known models in the order of the columns. */
  models: CompactModel[];
  /** The verdict's sentences; none for fewer than two models. */
  verdict: string[];
  mix: TokenMix;
  /** The day of the prices where it is not the newest. */
  asOf: string | null;
  source: string;
  /** What of the address could not be had. */
  problems: SearchProblem[];
};

/** What the search parameters of `/compare` show; a bad value counts as its default, as on the page. */
export function sharedComparison(search: URLSearchParams): SharedComparison {
  const mix = toTokenMix(loadMix(search));
  const state = loadCompare(search);
  const { comparison, chosen, asOfProblem } = compared(state);
  const { asOf, dates } = comparison;
  return {
    models: compactModels(comparison, mix),
    verdict: compareVerdict(comparison, mix).map(({ sentence }) => sentenceText(sentence)),
    mix,
    asOf,
    source: sourceLine(dates, asOf),
    problems: [
      ...compareProblems(search),
      ...(state.asof && asOfProblem
        ? [{ parameter: "asof", value: state.asof, message: asOfProblem }]
        : []),
      ...chosen.unknown.map(({ asked, nearest }) => ({
        parameter: "m",
        value: asked,
        message: `is not in the catalog${nearest ? `, perhaps ${nearest.name}` : ""}`,
      })),
      ...chosen.beyond.map(({ id }) => ({
        parameter: "m",
        value: id,
        message: "is past the eighth model",
      })),
    ],
  };
}

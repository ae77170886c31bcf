import type { TokenMix } from "../blend";
import type { Sentence } from "../model-verdict";
import type { Comparison } from "./comparison";
import type { Evidence } from "./line";
import { indexSentences } from "./verdict-index";
import { licenseSentences } from "./verdict-license";
import { priceSentences } from "./verdict-price";

/** A sentence and the figures it rests on. */
export type VerdictSentence = {
  about: "quality" | "price" | "license";
  sentence: Sentence;
  evidence: readonly Evidence[];
};

/**
 * What a comparison comes to, in a few sentences: tiers of the index, prices at the mix, licenses.
 * Where too little is known it says what is missing. Empty for fewer than two models.
 */
export function compareVerdict(comparison: Comparison, mix: TokenMix): VerdictSentence[] {
  if (comparison.models.length < 2) return [];
  return [
    ...indexSentences(comparison),
    ...priceSentences(comparison, mix),
    ...licenseSentences(comparison),
  ];
}

import type { TokenMix } from "../blend";
import { costAgainst, isSameCost } from "../cost-against";
import { longDate, usd } from "../format";
import type { Sentence } from "../model-verdict";
import { modelPrice } from "../price";
import { mixWords } from "../price-verdict";
import { wordList } from "./cell";
import type { ComparedModel, Comparison } from "./comparison";
import type { Evidence } from "./line";
import { priceEvidence } from "./price-lines";
import type { VerdictSentence } from "./verdict";
import { indexed, topTier } from "./verdict-index";

type Priced = { model: ComparedModel; usd: number };

/** Models named one by one in a sentence; of more, the two ends are. */
const NAMED = 3;

/** What the models cost against the first of them, and which of the best ones costs least. */
export function priceSentences(comparison: Comparison, mix: TokenMix): VerdictSentence[] {
  const known = comparison.models.flatMap((model): Priced[] => {
    const price = modelPrice(model.offers, mix);
    return price ? [{ model, usd: price.median }] : [];
  });
  const missing = comparison.models
    .filter(({ id }) => !known.some(({ model }) => model.id === id))
    .map(({ name }) => name);
  const evidence = evidenceOf(comparison, known, mix);
  const said = (sentence: Sentence): VerdictSentence => ({ about: "price", sentence, evidence });
  const day = comparison.asOf ? ` on ${longDate(comparison.asOf)}` : "";
  const at = `at ${mixWords(mix)}${day}`;
  const without = `${wordList(missing)} ${missing.length === 1 ? "has" : "have"} no price that counts${day}`;
  const [reference, ...others] = known;
  if (!reference || others.length === 0) {
    return [said([`${without}, so costs `, { strong: "cannot be compared" }, "."])];
  }
  const sentence =
    others.length === 1
      ? pair(reference, others[0] as Priced, at, comparison.asOf !== null)
      : several(reference, others, at);
  const top = cheapestOfTop(comparison, known);
  return [
    said(sentence),
    ...(top ? [said(top)] : []),
    ...(missing.length > 0 ? [said([`${without}.`])] : []),
  ];
}

function pair(first: Priced, second: Priced, at: string, past: boolean): Sentence {
  const [less, more] = first.usd <= second.usd ? [first, second] : [second, first];
  const both = `${usd(less.usd)} against ${usd(more.usd)} per 1M tokens`;
  const costs = past ? "cost" : "costs";
  if (isSameCost(less.usd, more.usd)) {
    return [
      `${first.model.name} and ${second.model.name} cost `,
      { strong: "the same" },
      ` ${at}, ${usd(less.usd)} per 1M tokens.`,
    ];
  }
  return [
    `${less.model.name} ${costs} `,
    { strong: costAgainst(less.usd, more.usd) },
    ` ${at}: ${both}.`,
  ];
}

/** Cheapest first, each against the reference. */
function several(reference: Priced, others: readonly Priced[], at: string): Sentence {
  const sorted = [...others].sort((a, b) => a.usd - b.usd);
  const named = sorted.length <= NAMED ? sorted : [sorted[0] as Priced, sorted.at(-1) as Priced];
  const parts = named.flatMap(({ model, usd: value }, place): Sentence => [
    place === 0 ? "" : place === named.length - 1 ? " and " : ", ",
    `${model.name} `,
    { strong: costAgainst(value, reference.usd) },
  ]);
  const between = sorted.length - named.length;
  const tail = between > 0 ? `, ${between} more between.` : ".";
  return [
    `Against ${reference.model.name} ${at}, ${usd(reference.usd)} per 1M tokens: `,
    ...parts,
    tail,
  ];
}

/** The cheapest of those that share the top tier; null where there is no choice or a tie. */
function cheapestOfTop(comparison: Comparison, known: readonly Priced[]): Sentence | null {
  if (comparison.models.length < 3) return null;
  const top = topTier(indexed(comparison).known).map(({ id }) => id);
  const priced = known.filter(({ model }) => top.includes(model.id)).sort((a, b) => a.usd - b.usd);
  const [first, second] = priced;
  if (!first || !second || isSameCost(first.usd, second.usd)) return null;
  return [
    "Of the top tier, ",
    { strong: `${first.model.name} costs least` },
    `, ${usd(first.usd)}.`,
  ];
}

function evidenceOf(comparison: Comparison, known: readonly Priced[], mix: TokenMix): Evidence[] {
  return known.flatMap(({ model, usd: median }) => {
    const asked = priceEvidence(comparison, model.offers, mix);
    const newest = [...asked].sort((a, b) => ((a.asOf ?? "") < (b.asOf ?? "") ? 1 : -1))[0];
    if (!newest) return [];
    const ends = `${asked[0]?.subject} ${asked[0]?.value} to ${asked.at(-1)?.subject} ${asked.at(-1)?.value}`;
    const note =
      asked.length === 1 ? `at ${newest.subject}` : `median over ${asked.length} hosts, ${ends}`;
    return [
      { subject: model.name, value: usd(median), source: newest.source, asOf: newest.asOf, note },
    ];
  });
}

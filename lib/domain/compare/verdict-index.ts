import { index as indexText } from "../format";
import type { Sentence } from "../model-verdict";
import { isTie, type Interval } from "../quality/tie";
import { wordList } from "./cell";
import type { Comparison } from "./comparison";
import type { Evidence } from "./line";
import { qualityOf } from "./quality-lines";
import type { VerdictSentence } from "./verdict";

/** A model with its published index. */
export type Indexed = { id: string; name: string; at: Interval };

/** The models with an index, the highest first, and the names of those without. */
export function indexed(comparison: Comparison): { known: Indexed[]; missing: string[] } {
  const known: Indexed[] = [];
  const missing: string[] = [];
  for (const { id, name } of comparison.models) {
    const quality = qualityOf(comparison, "quality", id);
    if (!quality) missing.push(name);
    else {
      const { value, low, high } = quality;
      known.push({ id, name, at: { value, low: low ?? value, high: high ?? value } });
    }
  }
  return { known: known.sort((a, b) => b.at.value - a.at.value), missing };
}

/** Those that cannot be told from the best. */
export function topTier(known: readonly Indexed[]): Indexed[] {
  return known.filter(({ at }, place) => place === 0 || isTie(at, (known[0] as Indexed).at));
}

/** How the models stand to each other on the index, in tiers. */
export function indexSentences(comparison: Comparison): VerdictSentence[] {
  const { known, missing } = indexed(comparison);
  const evidence = known.flatMap(({ id, name }): Evidence[] => {
    const quality = qualityOf(comparison, "quality", id);
    if (!quality) return [];
    const { value, source, asOf } = quality;
    return [
      { subject: name, value: indexText(value), source, asOf, note: rangeOf(comparison, id) },
    ];
  });
  const said = (sentence: Sentence): VerdictSentence => ({ about: "quality", sentence, evidence });
  const without =
    missing.length === 1 ? `${missing[0]} has no index` : `${wordList(missing)} have no index`;
  if (known.length < 2) {
    const who = missing.length === comparison.models.length ? "None of them has an index" : without;
    return [said([`${who}, so their quality `, { strong: "cannot be compared" }, " overall."])];
  }
  return [
    said(known.length === 2 ? pair(known[0] as Indexed, known[1] as Indexed) : tiers(known)),
    ...(missing.length > 0 ? [said([`${without}.`])] : []),
  ];
}

function pair(better: Indexed, other: Indexed): Sentence {
  if (isTie(better.at, other.at)) {
    return [
      `${better.name} and ${other.name} are in the `,
      { strong: "same tier" },
      ` on the index: ${written(better)} and ${written(other)} are too close to tell apart.`,
    ];
  }
  return [
    `${better.name} is `,
    { strong: "a tier above" },
    ` ${other.name} on the index: ${written(better)} against ${written(other)}.`,
  ];
}

/** Models whose figures still read well within the sentence. */
const FEW = 4;

function tiers(known: readonly Indexed[]): Sentence {
  const named = (models: readonly Indexed[]) =>
    wordList(
      models.map(({ name, at }) =>
        known.length > FEW ? name : `${name} (${indexText(at.value)})`,
      ),
    );
  const top = topTier(known);
  const below = known.slice(top.length);
  if (below.length === 0) {
    return [`${named(top)} are all in the `, { strong: "same tier" }, " on the index."];
  }
  if (top.length > 1) {
    const are = below.length === 1 ? "is" : "are";
    return [
      `On the index ${named(top)} share `,
      { strong: "the top tier" },
      `; ${named(below)} ${are} below it.`,
    ];
  }
  // Each above the next, where no two tie; a tie with both neighbors has no place in such a chain.
  const apart = known.every(
    ({ at }, place) => place === 0 || !isTie(at, (known[place - 1] as Indexed).at),
  );
  const [first, second, ...rest] = known.map((model) => named([model]));
  if (apart && known.length <= FEW) {
    const chain = rest.map(
      (name, place) => `, ${place === rest.length - 1 ? "and " : ""}that above ${name}`,
    );
    return [
      `On the index ${first} is `,
      { strong: "a tier above" },
      ` ${second}${chain.join("")}.`,
    ];
  }
  return [`On the index ${first} is `, { strong: "a tier above" }, ` ${named(below)}.`];
}

function written({ at: { value, low, high } }: Indexed): string {
  // The two models that anchor the scale have no interval.
  if (low === high) return indexText(value);
  return `${indexText(value)} (${indexText(low)} to ${indexText(high)})`;
}

function rangeOf(comparison: Comparison, id: string): string {
  const quality = qualityOf(comparison, "quality", id);
  if (!quality || quality.low === null || quality.high === null) return "no interval";
  if (quality.low === quality.high) return "anchors the scale, so it has no interval";
  return `90 % interval ${indexText(quality.low)} to ${indexText(quality.high)}`;
}

import { editDistance } from "./nearest";

export type NamedModel = { id: string; name: string };

/** Longer texts are cut: no id is longer, and the work grows with the length. */
const LONGEST = 80;

/**
 * The models most like a text, best first, by their id and name: words they share, then how few
 * edits turn one into the other. Nothing that has neither half the letters nor a word in common.
 */
export function nearestModels<T extends NamedModel>(
  text: string,
  models: readonly T[],
  count: number,
): T[] {
  const asked = spelling(text.slice(0, LONGEST));
  if (asked.tight === "") return [];
  return models
    .map((model) => ({ model, likeness: likeness(asked, model) }))
    .filter(({ likeness }) => likeness > 0.35)
    .sort((a, b) => b.likeness - a.likeness || (a.model.id < b.model.id ? -1 : 1))
    .slice(0, count)
    .map(({ model }) => model);
}

type Spelling = { words: readonly string[]; tight: string };

/** `openai/GPT-OSS 120b` → words openai, gpt, oss, 120, b and the same without gaps. */
function spelling(text: string): Spelling {
  const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return { words, tight: words.join("") };
}

/** 0 to 1, the best of id, slug and name: words in common and letters, or the words in another order. */
function likeness(asked: Spelling, { id, name }: NamedModel): number {
  const spellings = [id, id.slice(id.indexOf("/") + 1), name].map(spelling);
  return Math.max(
    ...spellings.map((known) => {
      const words = shared(asked, known);
      return Math.max((words + close(asked, known)) / 2, 0.8 * words);
    }),
  );
}

/** Share of words in common of all words (Jaccard). */
function shared(a: Spelling, b: Spelling): number {
  const [left, right] = [new Set(a.words), new Set(b.words)];
  const both = [...left].filter((word) => right.has(word)).length;
  return both / (left.size + right.size - both || 1);
}

function close(a: Spelling, b: Spelling): number {
  const longest = Math.max(a.tight.length, b.tight.length);
  // The lengths alone already tell how far apart they are at least.
  if (Math.abs(a.tight.length - b.tight.length) > longest / 2) return 0;
  return 1 - editDistance(a.tight, b.tight) / longest;
}

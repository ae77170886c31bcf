import { gramAt } from "./grams";
import type { TextSegment } from "./text-segment";
import { eachNumber } from "./varint";
import { INFIX_LENGTH } from "./words";

export type FoundWords = {
  /** The word itself; -1 when no id has it. */
  whole: number;
  /** Words that begin so: from the first up to, not with, the second. */
  prefix: readonly [from: number, to: number];
};

export function findByBeginning(segment: TextSegment, needle: Buffer): FoundWords {
  const from = firstNotBefore(segment, needle);
  const isWhole = from + 1 < segment.textAt.length && compareWord(segment, from, needle) === 0;
  // `{` follows `z`, the last character a word can have.
  const to = firstNotBefore(segment, Buffer.concat([needle, Buffer.from("{")]));
  return { whole: isWhole ? from : -1, prefix: [from, to] };
}

/** Calls `visit` with each word that has `needle` past its beginning, perhaps more than once. */
export function eachWordWithin(
  segment: TextSegment,
  needle: Buffer,
  visit: (word: number) => void,
): void {
  if (needle.length < INFIX_LENGTH) return;
  const { text, textAt, grams, gramsAt } = segment;
  let rarest = gramAt(needle, 0);
  const bytesOf = (gram: number) => (gramsAt[gram + 1] ?? 0) - (gramsAt[gram] ?? 0);
  for (let at = 1; at + 2 < needle.length; at += 1) {
    const gram = gramAt(needle, at);
    if (bytesOf(gram) < bytesOf(rarest)) rarest = gram;
  }
  const mustLook = needle.length > INFIX_LENGTH;
  eachNumber(grams, gramsAt[rarest] ?? 0, gramsAt[rarest + 1] ?? 0, (word) => {
    const start = (textAt[word] ?? 0) + 1;
    if (!mustLook || holds(text, start, textAt[word + 1] ?? 0, needle)) visit(word);
  });
}

function holds(text: Buffer, from: number, to: number, needle: Buffer): boolean {
  for (let start = from; start + needle.length <= to; start += 1) {
    let at = 0;
    while (at < needle.length && text[start + at] === needle[at]) at += 1;
    if (at === needle.length) return true;
  }
  return false;
}

function compareWord({ text, textAt }: TextSegment, word: number, needle: Buffer): number {
  return text.compare(needle, 0, needle.length, textAt[word], textAt[word + 1]);
}

/** The first word that does not come before `needle` in order of bytes. */
function firstNotBefore(segment: TextSegment, needle: Buffer): number {
  let low = 0;
  let high = segment.textAt.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareWord(segment, middle, needle) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

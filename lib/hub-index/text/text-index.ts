import { type Bitmap, emptyBitmap } from "./bitmap";
import { eachWordWithin, findByBeginning } from "./find-words";
import { slipPatterns, spelledOut } from "./slips";
import { hitsOfAll, type RankedRows, type TextHits } from "./text-hits";
import type { TextSegment } from "./text-segment";
import { TYPO_LENGTH } from "./words";

/** Where the words of a text are, over one long stored segment and a short one of rows added since. */
export class TextIndex {
  readonly rows: number;
  readonly #segments: readonly TextSegment[];

  constructor(segments: readonly TextSegment[]) {
    this.#segments = segments;
    this.rows = segments.reduce((rows, segment) => rows + segment.rows, 0);
  }

  /** Rows with all of `words`. Null when a word is nowhere. */
  find(words: readonly string[]): TextHits | null {
    return this.#all(words, (word) => this.#rowsOf(word));
  }

  /** As `find`, taking a word that is nowhere for a slip of one that is at a beginning of a word. */
  findForgiving(words: readonly string[]): TextHits | null {
    return this.#all(words, (word) => this.#rowsOf(word) ?? this.#rowsOfSlips(word));
  }

  /** Rows with exactly these whole words among others. */
  rowsWithWhole(words: readonly string[]): Bitmap | null {
    return this.find(words)?.whole ?? null;
  }

  #all(words: readonly string[], rowsOf: (word: string) => RankedRows | null): TextHits | null {
    const found: RankedRows[] = [];
    for (const word of new Set(words)) {
      const rows = rowsOf(word);
      if (!rows) return null;
      found.push(rows);
    }
    return hitsOfAll(found);
  }

  #rowsOf(word: string): RankedRows | null {
    const needle = Buffer.from(word, "latin1");
    const whole = emptyBitmap(this.rows);
    const prefix = emptyBitmap(this.rows);
    const within: [TextSegment, number][] = [];
    let found = false;
    for (const segment of this.#segments) {
      const words = findByBeginning(segment, needle);
      const [from, to] = words.prefix;
      if (words.whole >= 0) mark(segment, words.whole, whole);
      for (let at = from; at < to; at += 1) mark(segment, at, prefix);
      found ||= to > from;
      eachWordWithin(segment, needle, (inner) => within.push([segment, inner]));
    }
    if (!found && within.length === 0) return null;
    const any = prefix.slice();
    for (const [segment, inner] of within) mark(segment, inner, any);
    return { whole, prefix, any };
  }

  #rowsOfSlips(word: string): RankedRows | null {
    if (word.length < TYPO_LENGTH) return null;
    const prefix = emptyBitmap(this.rows);
    let found = false;
    for (const spelling of slipPatterns(word).flatMap(spelledOut)) {
      const needle = Buffer.from(spelling, "latin1");
      for (const segment of this.#segments) {
        const [from, to] = findByBeginning(segment, needle).prefix;
        for (let at = from; at < to; at += 1) mark(segment, at, prefix);
        found ||= to > from;
      }
    }
    return found ? { whole: emptyBitmap(this.rows), prefix, any: prefix.slice() } : null;
  }
}

/** Written out rather than with `eachNumber`: common words have a row in four, and this is where a search spends its time. */
function mark({ first, postings, postingsAt }: TextSegment, word: number, bitmap: Bitmap): void {
  const end = postingsAt[word + 1] ?? 0;
  let row = first;
  let at = postingsAt[word] ?? 0;
  while (at < end) {
    let byte = postings[at++] as number;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      difference |= (byte & 127) << shift;
    }
    row += difference;
    (bitmap[row >> 3] as number) |= 0x80 >> (row & 7);
  }
}

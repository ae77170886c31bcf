import { gramAt, GRAMS } from "./grams";
import { sortedWords } from "./sorted-words";
import { VarintWriter } from "./varint";
import { longer, WordNumbers } from "./word-numbers";

/**
 * An inverted index over the words of a run of ids: the distinct words in order of their bytes, for each the rows it is
 * in, and for every three characters the words that have them past their beginning. Plain bytes, so that it is stored
 * and loaded as it is.
 */
export type TextSegment = {
  /** The row of the first id; rows below are counted from it. */
  first: number;
  rows: number;
  /** All words, end to end, and where each begins (one more entry than words). */
  text: Buffer;
  textAt: Uint32Array;
  /** Rows of each word, as ascending differences. */
  postings: Buffer;
  postingsAt: Uint32Array;
  /** Words of each gram, as ascending differences. */
  grams: Buffer;
  gramsAt: Uint32Array;
};

/** The parts of a segment that are stored. */
export const SEGMENT_PARTS = [
  ...["text", "textAt", "postings", "postingsAt", "grams", "gramsAt"],
] as const satisfies readonly string[];

/** Gathers ids in the order of their rows. */
export class TextSegmentBuilder {
  readonly #first: number;
  readonly #numbers = new WordNumbers();
  /** For every row its distinct words, and where those of each row end. */
  #entries = new Uint32Array(1 << 16);
  #entryCount = 0;
  #rowEnds = new Uint32Array(1 << 14);
  #rows = 0;

  constructor(first: number) {
    this.#first = first;
  }

  /** Ids end to end, a line each. */
  add(ids: string): void {
    // As `wordsOf`, without a string for each word.
    const text = ids.toLowerCase();
    let start = this.#entryCount;
    let word = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : LINE_END;
      if (isOfWord(code)) {
        if (word < 0) word = at;
        continue;
      }
      if (word >= 0) this.#addWord(this.#numbers.numberOf(text, word, at), start);
      word = -1;
      if (code === LINE_END) {
        if (this.#rows === this.#rowEnds.length) this.#rowEnds = longer(this.#rowEnds);
        this.#rowEnds[this.#rows++] = this.#entryCount;
        start = this.#entryCount;
      }
    }
  }

  #addWord(number: number, start: number): void {
    for (let at = start; at < this.#entryCount; at += 1) if (this.#entries[at] === number) return;
    if (this.#entryCount === this.#entries.length) this.#entries = longer(this.#entries);
    this.#entries[this.#entryCount++] = number;
  }

  build(): TextSegment {
    const { bytes, ends } = this.#numbers.words;
    const order = sortedWords(bytes, ends);
    const places = new Uint32Array(order.length);
    for (const [place, number] of order.entries()) places[number] = place;
    const { text, textAt } = joined(bytes, ends, order);
    return {
      first: this.#first,
      rows: this.#rows,
      text,
      textAt,
      ...this.#postings(places),
      ...gramsOf(text, textAt),
    };
  }

  /** A counting sort: the rows of a word come out in ascending order. */
  #postings(places: Uint32Array): Pick<TextSegment, "postings" | "postingsAt"> {
    const ends = new Uint32Array(places.length + 1);
    for (let entry = 0; entry < this.#entryCount; entry += 1) {
      const after = (places[this.#entries[entry] ?? 0] ?? 0) + 1;
      ends[after] = (ends[after] ?? 0) + 1;
    }
    for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
    const next = ends.slice(0, -1);
    const rows = new Uint32Array(this.#entryCount);
    for (let row = 0, entry = 0; row < this.#rows; row += 1) {
      for (const end = this.#rowEnds[row] ?? 0; entry < end; entry += 1) {
        const place = places[this.#entries[entry] ?? 0] ?? 0;
        const at = next[place] ?? 0;
        rows[at] = row;
        next[place] = at + 1;
      }
    }
    const { bytes, at } = compressed(rows, ends);
    return { postings: bytes, postingsAt: at };
  }
}

const LINE_END = 10;

/** 0–9 or a–z. */
const isOfWord = (code: number) => (code > 47 && code < 58) || (code > 96 && code < 123);

function joined(
  bytes: Buffer,
  ends: Uint32Array,
  order: Uint32Array,
): Pick<TextSegment, "text" | "textAt"> {
  const text = Buffer.allocUnsafe(bytes.length);
  const textAt = new Uint32Array(order.length + 1);
  let length = 0;
  for (const [place, number] of order.entries()) {
    const start = number === 0 ? 0 : (ends[number - 1] ?? 0);
    length += bytes.copy(text, length, start, ends[number]);
    textAt[place + 1] = length;
  }
  return { text, textAt };
}

function gramsOf(text: Buffer, textAt: Uint32Array): Pick<TextSegment, "grams" | "gramsAt"> {
  const ends = new Uint32Array(GRAMS + 1);
  const count = (gram: number) => (ends[gram + 1] = (ends[gram + 1] ?? 0) + 1);
  eachGram(text, textAt, count);
  for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const next = ends.slice(0, -1);
  const words = new Uint32Array(ends.at(-1) ?? 0);
  eachGram(text, textAt, (gram, word) => {
    const at = next[gram] ?? 0;
    words[at] = word;
    next[gram] = at + 1;
  });
  const { bytes, at } = compressed(words, ends);
  return { grams: bytes, gramsAt: at };
}

/** Visits every gram past the beginning of every word; one that a word has twice comes twice. */
function eachGram(
  text: Buffer,
  textAt: Uint32Array,
  visit: (gram: number, word: number) => void,
): void {
  for (let word = 0; word + 1 < textAt.length; word += 1) {
    const end = (textAt[word + 1] ?? 0) - 2;
    for (let at = (textAt[word] ?? 0) + 1; at < end; at += 1) visit(gramAt(text, at), word);
  }
}

/** Lists that lie end to end, each ascending, as differences. */
function compressed(
  values: Uint32Array,
  ends: Uint32Array,
): { bytes: Buffer; at: Uint32Array<ArrayBuffer> } {
  const writer = new VarintWriter(values.length * 2);
  const at = new Uint32Array(ends.length);
  for (let list = 0; list + 1 < ends.length; list += 1) {
    let previous = 0;
    const end = ends[list + 1] ?? 0;
    for (let place = ends[list] ?? 0; place < end; place += 1) {
      const value = values[place] ?? 0;
      writer.push(value - previous);
      previous = value;
    }
    at[list + 1] = writer.length;
  }
  return { bytes: writer.bytes, at };
}

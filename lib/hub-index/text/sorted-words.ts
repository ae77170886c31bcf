import { radixSorted } from "./radix";

/** As many characters as fit a whole number, 37 ways each: none, a digit or a letter. */
const KEY_LENGTH = 10;

const digitOf = (byte: number) => (byte < 58 ? byte - 47 : byte - 86);

/** The numbers of words, in order of the words' bytes: by their first ten characters at once, equals one by one. */
export function sortedWords(bytes: Buffer, ends: Uint32Array): Uint32Array {
  const startOf = (word: number) => (word === 0 ? 0 : (ends[word - 1] ?? 0));
  const keys = new Float64Array(ends.length);
  for (let word = 0, at = 0; word < ends.length; word += 1) {
    const end = ends[word] ?? 0;
    let key = 0;
    for (let place = 0; place < KEY_LENGTH; place += 1)
      key = key * 37 + (at + place < end ? digitOf(bytes[at + place] ?? 0) : 0);
    keys[word] = key;
    at = end;
  }
  const order = radixSorted(keys, Uint32Array.from(keys.keys()), "asc");
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && keys[order[to] ?? 0] === keys[order[from] ?? 0]) to += 1;
    if (to > from + 1)
      order
        .subarray(from, to)
        .sort((a, b) => bytes.compare(bytes, startOf(b), ends[b], startOf(a), ends[a]));
    from = to;
  }
  return order;
}

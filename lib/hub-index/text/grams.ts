/** Letters and digits a word is made of. */
const ALPHABET = 36;
export const GRAMS = ALPHABET ** 3;

/** 0–9 then a–z; a word holds nothing else. */
const digitOf = (byte: number) => (byte < 58 ? byte - 48 : byte - 87);

/** The number of the three characters from `at` on. */
export function gramAt(bytes: Uint8Array, at: number): number {
  const [a, b, c] = [bytes[at] ?? 48, bytes[at + 1] ?? 48, bytes[at + 2] ?? 48];
  return (digitOf(a) * ALPHABET + digitOf(b)) * ALPHABET + digitOf(c);
}

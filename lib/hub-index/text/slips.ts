/** A typing slip as a place and what happened there; `?` stands for any one letter or digit. */
export function slipPatterns(word: string): string[] {
  const patterns = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    patterns.add(`${before}?${after}`);
    if (after.length > 0) {
      patterns.add(before + after.slice(1));
      patterns.add(`${before}?${after.slice(1)}`);
    }
    if (after.length > 1)
      patterns.add(before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2));
  }
  patterns.delete(word);
  return [...patterns];
}

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** All words a pattern stands for. */
export function spelledOut(pattern: string): string[] {
  return pattern.includes("?")
    ? [...LETTERS].map((letter) => pattern.replace("?", letter))
    : [pattern];
}

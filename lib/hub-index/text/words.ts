/** The words of an id or of what a reader typed: runs of letters and digits, lower case. Everything else parts them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Shorter words match only where a word of the id begins: "b" anywhere would match nearly everything. */
export const INFIX_LENGTH = 3;

/** Shorter words are not corrected: nearly everything is one slip away from them. */
export const TYPO_LENGTH = 4;

/** Edits (insert, delete, replace a character) that turn one word into another. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const current = [i + 1];
    for (const [j, right] of [...b].entries()) {
      const replaced = (previous[j] ?? 0) + (left === right ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** The candidate spelt most like a word; null when none shares even half of its letters. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const [best] = byLikeness(word, candidates, (text) => text);
  return best && best.distance <= Math.ceil(asked(word).length / 2) ? best.candidate : null;
}

/** Those whose ids are spelt most like a word, the likeliest first. */
export function mostAlike<T extends { id: string }>(
  word: string,
  candidates: readonly T[],
  count: number,
): T[] {
  const sorted = byLikeness(word, candidates, ({ id }) => id);
  return sorted.slice(0, count).map(({ candidate }) => candidate);
}

function byLikeness<T>(word: string, candidates: readonly T[], textOf: (candidate: T) => string) {
  const start = asked(word);
  return candidates
    .map((candidate) => {
      const text = textOf(candidate);
      const starts = text.startsWith(start) || start.startsWith(text);
      const distance = starts ? 0.5 : editDistance(start, text.toLowerCase());
      return { candidate, distance };
    })
    .sort((a, b) => a.distance - b.distance);
}

function asked(word: string): string {
  return word.slice(0, 40).toLowerCase();
}

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
  const asked = word.slice(0, 40).toLowerCase();
  let best: { text: string; distance: number } | null = null;
  for (const text of candidates) {
    const starts = text.startsWith(asked) || asked.startsWith(text);
    const distance = starts ? 0.5 : editDistance(asked, text.toLowerCase());
    if (!best || distance < best.distance) best = { text, distance };
  }
  return best && best.distance <= Math.ceil(asked.length / 2) ? best.text : null;
}

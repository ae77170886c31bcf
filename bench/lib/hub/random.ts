/** Numbers in [0, 1) that are the same for the same seed on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks from `shares` (weights of any sum) in proportion to them. */
export function picker<T>(shares: readonly (readonly [T, number])[]): (random: number) => T {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  let sum = 0;
  const steps = shares.map(([value, share]) => ({ value, upTo: (sum += share) / total }));
  return (random) => {
    const found = steps.find(({ upTo }) => random < upTo) ?? steps.at(-1);
    if (!found) throw new Error("Nothing to pick from.");
    return found.value;
  };
}

/** A place in a list of `count` by Zipf's law with exponent near one: place 0 is by far the likeliest. */
export function zipfPlace(random: number, count: number): number {
  return Math.min(count - 1, Math.floor(count ** random) - 1);
}

import { isTie, type Interval } from "./tie";

/** How far two measures put models in the same order. */
export type Agreement = {
  /** Pairs of models that the first tells apart and that differ on the second. */
  pairs: number;
  /** Of these, how many the second orders the same way. */
  same: number;
};

/** Compares every pair of models once; pairs that tie on the first measure say nothing and are left out. */
export function agreement(models: readonly { first: Interval; second: number }[]): Agreement {
  let pairs = 0;
  let same = 0;
  for (const [at, a] of models.entries())
    for (const b of models.slice(at + 1)) {
      if (a.second === b.second || isTie(a.first, b.first)) continue;
      pairs += 1;
      if (a.first.value > b.first.value === a.second > b.second) same += 1;
    }
  return { pairs, same };
}

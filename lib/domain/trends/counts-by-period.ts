import { periodOf, periodsBetween, type Period } from "./period";

/** How many of each kind a period has. */
export type PeriodCounts = {
  period: string;
  total: number;
  /** Largest first. The share is of the period's total. */
  counts: { id: string; count: number; share: number }[];
};

export type CountsByPeriod = {
  /** Every period between the first and the last, empty ones included. */
  periods: PeriodCounts[];
  /** How many have no date, or one too vague for the period. */
  undated: number;
};

/** Counts things by the period of their date and by kind. */
export function countsByPeriod<T>(
  things: readonly T[],
  dateOf: (thing: T) => string | null,
  kindOf: (thing: T) => string,
  period: Period,
): CountsByPeriod {
  const found = new Map<string, Map<string, number>>();
  let undated = 0;
  for (const thing of things) {
    const date = dateOf(thing);
    const name = date === null ? null : periodOf(date, period);
    if (name === null) {
      undated++;
      continue;
    }
    const kinds = found.get(name) ?? new Map<string, number>();
    kinds.set(kindOf(thing), (kinds.get(kindOf(thing)) ?? 0) + 1);
    found.set(name, kinds);
  }
  const periods = periodsBetween([...found.keys()], period);
  return { periods: periods.map((name) => summed(name, found.get(name) ?? new Map())), undated };
}

function summed(period: string, kinds: ReadonlyMap<string, number>): PeriodCounts {
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const counts = [...kinds]
    .map(([id, count]) => ({ id, count, share: count / total }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return { period, total, counts };
}

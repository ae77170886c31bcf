import type { Condition, FilterKey } from "./filter";
import { RANGES, SETS, type RangeKey, type SetField, type SetKey } from "./filter-fields";
import { bin, RANGE_STOPS, type Histogram } from "./histogram";
import type { Span } from "./query";
import { comparable } from "./quantity";
import { quarterStops } from "./quarter";
import { entry, type ModelRow } from "./row";
import type { Lists } from "./summary";

export type FacetValue = {
  value: string;
  name: string;
  /** Rows that would be left with this value chosen, under the other filters. */
  count: number;
};

/** The one condition whose removal brings back most rows. */
export type Loosen = { key: FilterKey; span?: Span; gain: number };

export type Facets = {
  sets: Record<SetKey, FacetValue[]>;
  histograms: Record<RangeKey, Histogram<number>> & { released: Histogram<string> };
  /** Null unless nothing is left and one removal helps. */
  loosen: Loosen | null;
};

/** A value of a set as the rail names it; what the rail does not have, as another list does, else as it is. */
export function namesIn({ sets }: Facets, others: Readonly<Record<string, string>> = {}) {
  return (key: SetKey, value: string): string =>
    sets[key].find((known) => known.value === value)?.name ?? entry(others, value) ?? value;
}

/**
 * Counts for the rail in one pass: a row that meets all conditions counts everywhere, a row that
 * fails only one filter counts in that filter, any other row counts nowhere.
 */
export function countFacets(
  rows: readonly ModelRow[],
  conditions: readonly Condition[],
  lists: Lists,
): Facets {
  const everywhere: ModelRow[] = [];
  const onlyFails = new Map<FilterKey, ModelRow[]>();
  const gains = new Map<Condition, number>();
  for (const row of rows) {
    const failed = conditions.filter(({ test }) => !test(row));
    const [first, second] = failed;
    if (!first) everywhere.push(row);
    else if (!second) gains.set(first, (gains.get(first) ?? 0) + 1);
    if (first && failed.every(({ key }) => key === first.key)) {
      const list = onlyFails.get(first.key);
      if (list) list.push(row);
      else onlyFails.set(first.key, [row]);
    }
  }
  const under = (key: FilterKey) => [...everywhere, ...(onlyFails.get(key) ?? [])];
  return {
    sets: setCounts(
      rows,
      (field) => (field.needs === "all" ? everywhere : under(field.key)),
      lists,
    ),
    histograms: histograms(rows, under),
    loosen: everywhere.length > 0 ? null : mostGain(gains),
  };
}

function setCounts(
  rows: readonly ModelRow[],
  counted: (field: SetField) => readonly ModelRow[],
  lists: Lists,
): Record<SetKey, FacetValue[]> {
  const entries = SETS.map((field) => {
    const total = tally(rows, field);
    const now = tally(counted(field), field);
    const values = field.fixedOrder
      ? field.values(lists).filter((value) => total.has(value))
      : // The order never depends on the filters, so that nothing jumps under the pointer.
        [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
    const facet = values.map((value) => ({
      value,
      name: field.name(value, lists),
      count: now.get(value) ?? 0,
    }));
    return [field.key, facet] as const;
  });
  return record(entries);
}

function tally(rows: readonly ModelRow[], { of }: SetField): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of of(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function histograms(
  rows: readonly ModelRow[],
  under: (key: FilterKey) => readonly ModelRow[],
): Facets["histograms"] {
  const ranges = RANGES.map(({ key, of, kind }) => {
    const values = under(key).flatMap((row) => of(row) ?? []);
    return [
      key,
      bin(
        values.map((value) => comparable(value, kind)),
        RANGE_STOPS[key],
      ),
    ] as const;
  });
  const stops = quarterStops(rows.flatMap(({ released }) => released ?? []));
  const dates = under("released").flatMap(({ released }) => released ?? []);
  return { ...record(ranges), released: bin(dates, stops) };
}

function mostGain(gains: ReadonlyMap<Condition, number>): Loosen | null {
  let best: Loosen | null = null;
  for (const [{ key, span }, gain] of gains) {
    if (!best || gain > best.gain) best = { key, gain, ...(span && { span }) };
  }
  return best;
}

function record<K extends string, V>(entries: readonly (readonly [K, V])[]): Record<K, V> {
  return Object.fromEntries(entries) as Record<K, V>;
}

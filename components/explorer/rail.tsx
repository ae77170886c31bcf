"use client";

import { memo, type ReactNode } from "react";
import { quantityText } from "@/lib/domain/active-filters";
import type { Facets } from "@/lib/domain/facets";
import type { Filters } from "@/lib/domain/filter";
import { RANGES, SETS } from "@/lib/domain/filter-fields";
import { quarterEnd } from "@/lib/domain/quarter";
import "./rail.css";
import { RangeFilter } from "./range-filter";
import { SetFilter } from "./set-filter";
import type { FilterChange } from "./use-filtered";

/** The filters of the rail: `q` changes with every key, and the rail has no part in it. */
export type RailFilters = Omit<Filters, "q">;
type RailProps = { state: RailFilters; facets: Facets; change: FilterChange };

const ORDER = [
  ...(["weights", "use", "license", "params", "price", "context"] as const),
  ...(["country", "lab", "host", "cap", "modality", "released"] as const),
];

/** Every filter, with counts under the other filters. */
export const Rail = memo(function Rail(props: RailProps) {
  return ORDER.map((key) => <Filter key={key} filter={key} {...props} />);
});

function Filter({
  filter,
  state,
  facets,
  change,
}: RailProps & { filter: (typeof ORDER)[number] }): ReactNode {
  if (filter === "released") {
    return (
      <RangeFilter
        label="Released"
        histogram={facets.histograms.released}
        bounds={state.released}
        onChange={(released, moving) => change({ released }, moving)}
        print={monthOf}
        upper={quarterEnd}
      />
    );
  }
  const range = RANGES.find(({ key }) => key === filter);
  if (range) {
    const { key, label, unit, kind } = range;
    return (
      <RangeFilter
        label={unit ? `${label}, ${unit}` : label}
        histogram={facets.histograms[key]}
        bounds={state[key]}
        onChange={(bounds, moving) => change({ [key]: bounds }, moving)}
        print={(value) => quantityText(value, kind)}
      />
    );
  }
  const set = SETS.find(({ key }) => key === filter);
  if (!set) return null;
  return (
    <SetFilter
      label={set.label}
      values={facets.sets[set.key]}
      chosen={state[set.key]}
      onChange={(chosen) => change({ [set.key]: chosen })}
    />
  );
}

/** `2026-04` for a day. */
function monthOf(day: string): string {
  return day.slice(0, 7);
}

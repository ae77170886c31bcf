"use client";

import { RangeFilter } from "@/components/explorer/range-filter";
import type { Bounds } from "@/lib/domain/filter";
import { parameters } from "@/lib/domain/format";
import type { HubFacets } from "@/lib/domain/hub/hub-row";
import { SIZE_CLASSES } from "@/lib/domain/hub/size-class";

type SizeFilterProps = {
  counts: HubFacets["size"];
  bounds: Bounds<number>;
  onChange: (bounds: Bounds<number>, moving: boolean) => void;
};

/** Places of the classes, from 1. */
const STOPS = SIZE_CLASSES.map((_, place) => place + 1);
const LAST = SIZE_CLASSES.length;

/** The size classes as bars with two thumbs; a bound within a class stays as exact as the address has it. */
export function SizeFilter({ counts, bounds, onChange }: SizeFilterProps) {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  const classes = {
    min: bounds.min === null ? null : classAt((below) => below > (bounds.min ?? 0)),
    max: bounds.max === null ? null : classAt((below) => below >= (bounds.max ?? 0)),
  };
  return (
    <RangeFilter
      label="Parameters"
      histogram={{ stops: STOPS, bars: SIZE_CLASSES.map(({ id }) => countOf.get(id) ?? 0) }}
      bounds={classes}
      onChange={(next, moving) =>
        onChange(
          {
            min: next.min === classes.min ? bounds.min : lowerBound(next.min),
            max: next.max === classes.max ? bounds.max : upperBound(next.max),
          },
          moving,
        )
      }
      print={className}
    />
  );
}

const classAt = (fits: (below: number) => boolean) =>
  SIZE_CLASSES.findIndex(({ below }) => fits(below)) + 1 || LAST;

const lowerBound = (place: number | null) =>
  place === null || place === 1 ? null : (SIZE_CLASSES[place - 2]?.below ?? null);

const upperBound = (place: number | null) =>
  place === null || place === LAST ? null : (SIZE_CLASSES[place - 1]?.below ?? null);

function className(place: number): string {
  const [low, high] = [lowerBound(place), upperBound(place)];
  if (low === null) return `under ${parameters(high)}`;
  return high === null ? `over ${parameters(low)}` : `${parameters(low)} to ${parameters(high)}`;
}

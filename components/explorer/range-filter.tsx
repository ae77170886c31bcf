"use client";

import { useRef } from "react";
import { RangeSlider } from "@/components/ui/slider";
import type { Bounds } from "@/lib/domain/filter";
import { stopIndex, type Histogram } from "@/lib/domain/histogram";
import { HistogramBars } from "./histogram-bars";
import { RailGroup } from "./rail-group";

type RangeFilterProps<T extends number | string> = {
  label: string;
  histogram: Histogram<T>;
  bounds: Bounds<T>;
  /** `moving` while a thumb is on its way: the same step of the history. */
  onChange: (bounds: Bounds<T>, moving: boolean) => void;
  print: (value: T) => string;
  /** The bound of the upper thumb at a stop, where it is not the stop itself. */
  upper?: (stop: T) => T;
  upperPrint?: (value: T) => string;
};

/** A filter by a range: two thumbs over the bars of what the other filters leave. The ends are no bounds. */
export function RangeFilter<T extends number | string>({
  label,
  histogram: { stops, bars },
  bounds,
  onChange,
  print,
  upper = (stop) => stop,
  upperPrint = print,
}: RangeFilterProps<T>) {
  const moving = useRef(false);
  const last = stops.length - 1;
  const low = bounds.min === null ? 0 : Math.max(0, stopIndex(bounds.min, stops));
  const high = bounds.max === null ? last : Math.max(low, stopIndex(bounds.max, stops));
  const first = stops[0];
  const final = stops[last];
  if (first === undefined || final === undefined) return null;
  const open = bounds.min === null && bounds.max === null;

  const move = ([from, to]: readonly [number, number]) => {
    const min = from === low ? bounds.min : from === 0 ? null : (stops[from] ?? null);
    const stop = stops[to];
    const max = to === high ? bounds.max : to === last || stop === undefined ? null : upper(stop);
    onChange({ min, max }, moving.current);
    moving.current = true;
  };

  return (
    <RailGroup
      label={label}
      onClear={open ? undefined : () => onChange({ min: null, max: null }, false)}
    >
      <HistogramBars bars={bars} from={low} to={high} />
      <div className="range-track" style={{ paddingInline: `${50 / stops.length}%` }}>
        <RangeSlider
          label={label}
          min={0}
          max={last}
          value={[low, high]}
          onChange={move}
          onCommit={() => {
            moving.current = false;
          }}
          valueText={(at) =>
            (at === 0 || at === last) && open ? "no bound" : print(stops[at] ?? first)
          }
        />
      </div>
      <div className="range-ends" aria-hidden>
        <span data-set={bounds.min !== null || undefined}>{print(bounds.min ?? first)}</span>
        <span data-set={bounds.max !== null || undefined}>
          {bounds.max === null ? print(final) : upperPrint(bounds.max)}
        </span>
      </div>
    </RailGroup>
  );
}

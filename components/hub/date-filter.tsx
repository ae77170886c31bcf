"use client";

import { RailGroup } from "@/components/explorer/rail-group";
import type { Bounds } from "@/lib/domain/filter";

type DateFilterProps = {
  label: string;
  bounds: Bounds<string>;
  onChange: (bounds: Bounds<string>) => void;
};

const DAY = /^[12]\d{3}-\d{2}-\d{2}$/;

/** A filter by two days, either of which may be left out. A month or a year in the address counts but has no day to show. */
export function DateFilter({ label, bounds, onChange }: DateFilterProps) {
  const isOpen = bounds.min === null && bounds.max === null;
  const field = (end: "min" | "max", name: string) => (
    <label className="hub-day">
      <span>{name}</span>
      <input
        type="date"
        className="field"
        aria-label={`${label} ${name.toLowerCase()}`}
        value={DAY.test(bounds[end] ?? "") ? (bounds[end] ?? "") : ""}
        onChange={({ target }) => {
          const next = { ...bounds, [end]: DAY.test(target.value) ? target.value : null };
          // One is being typed still: an order that nothing fulfils is not asked.
          if (next.min === null || next.max === null || next.min <= next.max) onChange(next);
        }}
      />
    </label>
  );
  return (
    <RailGroup
      label={label}
      onClear={isOpen ? undefined : () => onChange({ min: null, max: null })}
    >
      {field("min", "From")}
      {field("max", "To")}
    </RailGroup>
  );
}

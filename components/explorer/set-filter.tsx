"use client";

import { useId, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import type { FacetValue } from "@/lib/domain/facets";
import * as format from "@/lib/domain/format";
import { RailGroup } from "./rail-group";

type SetFilterProps = {
  label: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Values shown before "Show all". */
const SHORT = 6;
/** A list longer than this gets a box to narrow it. */
const LONG = 12;

/** A filter by values, each with how many models it would leave. */
export function SetFilter({ label, values, chosen, onChange }: SetFilterProps) {
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState("");
  const id = useId();
  const wanted = asked.trim().toLowerCase();
  const short = values.length <= SHORT + 1;
  const shown = values.filter(({ value, name }, index) => {
    if (all) return name.toLowerCase().includes(wanted) || value.includes(wanted);
    return short || index < SHORT || chosen.includes(value);
  });
  const toggle = (value: string) =>
    onChange(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );

  return (
    <RailGroup label={label} onClear={chosen.length > 0 ? () => onChange([]) : undefined}>
      <div role="group" aria-label={label} id={id}>
        {all && values.length > LONG && (
          <input
            type="search"
            className="field rail-find"
            aria-label={`Find in ${label.toLowerCase()}`}
            placeholder="Find"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
          />
        )}
        {shown.map(({ value, name, count }) => (
          <Checkbox
            key={value}
            label={name}
            detail={format.count(count)}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
            {...(count === 0 && { className: "rail-none" })}
          />
        ))}
        {values.length === 0 && <p className="rail-note">None left</p>}
        {all && shown.length === 0 && <p className="rail-note">Nothing by that name</p>}
      </div>
      {!short && (
        <button
          type="button"
          className="rail-more"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => {
            setAll(!all);
            setAsked("");
          }}
        >
          {all ? "Show fewer" : `Show all ${values.length}`}
        </button>
      )}
    </RailGroup>
  );
}

"use client";

import { useState } from "react";
import type { Measure } from "@/lib/domain/quality/measure";
import { unit } from "@/lib/search/substitutes";

type ThresholdFieldProps = {
  /** Least figure on the measure, in its own unit. */
  value: number;
  scale: Measure["scale"];
  onChange: (value: number) => void;
};

/** The least figure that will do, as a number in the unit that is shown. */
export function ThresholdField({ value, scale, onChange }: ThresholdFieldProps) {
  /** What stands in the field while it is being typed; it may be no number yet. */
  const [draft, setDraft] = useState<string | null>(null);
  const most = scale === "fraction" ? 100 : 9999;
  return (
    <span className="inline-flex items-center gap-1.5">
      <input
        type="number"
        className="field figures w-20 text-text"
        aria-label={`At least, in ${UNIT_WORD[scale]}`}
        min={0}
        max={most}
        step={scale === "rating" || scale === "minutes" ? 1 : 0.1}
        value={draft ?? String(Number((value * unit({ scale })).toFixed(2)))}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          const { valueAsNumber: typed } = currentTarget;
          if (typed >= 0 && typed <= most) onChange(Number(typed.toFixed(2)) / unit({ scale }));
        }}
        onBlur={() => setDraft(null)}
      />
      <span aria-hidden>{UNIT[scale]}</span>
    </span>
  );
}

const UNIT = { points: "points", fraction: "%", rating: "points", minutes: "min" } as const;
const UNIT_WORD = { ...UNIT, fraction: "percent", minutes: "minutes" } as const;

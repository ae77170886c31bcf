"use client";

import { Segmented } from "@/components/ui/segmented";
import { Controls } from "./controls";
import { useTrends } from "./use-trends";

const PERIODS = [
  { value: "quarter", label: "By quarter" },
  { value: "year", label: "By year" },
] as const;

/** Over what releases and sizes are summed up. */
export function PeriodControls() {
  const { state, change, busy } = useTrends();
  return (
    <Controls busy={busy}>
      <Segmented
        label="Releases and sizes"
        name="period"
        options={PERIODS}
        value={state.period}
        onChange={(period) => change({ period })}
      />
    </Controls>
  );
}

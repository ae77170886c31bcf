"use client";

import { Segmented } from "@/components/ui/segmented";
import { Slider } from "@/components/ui/slider";
import { LEVELS } from "@/lib/domain/trends/trends-state";
import { Controls } from "./controls";
import { useTrends } from "./use-trends";

const BY = [
  { value: "median", label: "Median host" },
  { value: "min", label: "Cheapest host" },
] as const;

/** Which quality is priced, and at which of a model's hosts. */
export function LevelControls() {
  const { state, change, busy } = useTrends();
  return (
    <Controls busy={busy}>
      <div className="trend-level">
        <span>
          Index of at least <b className="figures">{state.level}</b>
        </span>
        <Slider
          label="Index of at least"
          {...LEVELS}
          value={state.level}
          onChange={(level) => change({ level }, true)}
        />
      </div>
      <Segmented
        label="Price"
        name="by"
        options={BY}
        value={state.by}
        onChange={(by) => change({ by })}
      />
    </Controls>
  );
}

"use client";

import { ModelPicker } from "@/components/model/model-picker";
import { Controls } from "./controls";
import { useTrends } from "./use-trends";

/** Whose hosts are looked at. */
export function SpreadControls() {
  const { state, change, busy } = useTrends();
  return (
    <Controls busy={busy}>
      <ModelPicker
        label="Choose a model"
        exclude={[state.model]}
        onPick={({ id }) => change({ model: id })}
      />
    </Controls>
  );
}

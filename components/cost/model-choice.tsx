"use client";

import { ModelPicker } from "@/components/model/model-picker";
import { WeightsMark } from "@/components/model/weights-mark";
import { RemovableChip } from "@/components/ui/removable-chip";
import type { Weights } from "@/lib/domain/model";

type ModelChoiceProps = {
  /** What the button says while none is chosen. */
  label: string;
  /** The chosen model; its weights are null while the whole catalogue is on its way. */
  model: { id: string; name: string; weights: Weights | null } | null;
  onChange: (id: string | null) => void;
};

/** One model or none. */
export function ModelChoice({ label, model, onChange }: ModelChoiceProps) {
  if (!model) return <ModelPicker label={label} onPick={({ id }) => onChange(id)} />;
  return (
    <RemovableChip removeLabel={`Remove ${model.name}`} onRemove={() => onChange(null)}>
      <span className="flex min-w-0 items-center gap-1.5">
        {model.weights && <WeightsMark weights={model.weights} />}
        <span className="truncate">{model.name}</span>
      </span>
    </RemovableChip>
  );
}

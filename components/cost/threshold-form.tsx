"use client";

import { MeasureSelect, type MeasureChoice } from "@/components/model/measure-select";
import { NumberField } from "@/components/ui/number-field";
import type { AtLeast } from "@/lib/domain/cost/at-least";
import type { Measure } from "@/lib/domain/quality/measure";
import { ModelChoice } from "./model-choice";

export type MeasureOption = MeasureChoice & Pick<Measure, "scale">;

type ThresholdFormProps = {
  atLeast: AtLeast;
  measures: readonly MeasureOption[];
  /** Name of the model to be as good as; null where it has no figure. */
  likeName: string | null;
  onChange: (atLeast: AtLeast, moving?: boolean) => void;
};

/** How good is good enough, and at what. */
export function ThresholdForm({ atLeast, measures, likeName, onChange }: ThresholdFormProps) {
  const { measure: id, target } = atLeast;
  const measure = measures.find((known) => known.id === id);
  const share = measure?.scale === "fraction";
  return (
    <>
      <div className="cost-fields">
        <label className="block min-w-0 text-head text-muted">
          Measured by
          <MeasureSelect
            measures={measures}
            value={id}
            onChange={(chosen) => onChange({ measure: chosen, target: moved(target) })}
          />
        </label>
        <NumberField
          key={id}
          label={`At least${share ? ", %" : ""}`}
          value={typeof target !== "number" ? null : share ? target * 100 : target}
          min={0}
          max={share ? 100 : 10_000}
          {...PLAIN}
          onChange={(value) => {
            const asked = share ? Number((value / 100).toFixed(4)) : value;
            onChange({ measure: id, target: asked }, true);
          }}
          onClear={() => onChange({ measure: id, target: null }, true)}
        />
      </div>
      <div className="mt-2 flex min-h-7.5 flex-wrap items-center gap-2">
        <span className="text-head text-muted">
          {typeof target === "string" ? "as good as" : "or as good as"}
        </span>
        <ModelChoice
          label="Choose a model"
          model={
            typeof target === "string"
              ? { id: target, name: likeName ?? target, weights: null }
              : null
          }
          onChange={(model) => onChange({ measure: id, target: model })}
        />
      </div>
    </>
  );
}

const PLAIN = {
  parse: (text: string) => (/^\d{1,5}(\.\d{1,2})?$/.test(text.trim()) ? Number(text) : null),
  print: (value: number) => String(Number(value.toFixed(2))),
  step: (value: number, direction: 1 | -1) => value + direction,
};

/** A model can be held to another measure; a value means nothing there. */
function moved(target: AtLeast["target"]): AtLeast["target"] {
  return typeof target === "number" ? null : target;
}

import { MeasureSelect, type MeasureChoice } from "@/components/model/measure-select";
import { Checkbox } from "@/components/ui/checkbox";
import { Segmented } from "@/components/ui/segmented";
import type { Substitutes, SubstituteWish } from "@/lib/domain/substitutes";
import { ThresholdField } from "./threshold-field";
import type { ChangeWish } from "./use-substitutes";

type SubstituteControlsProps = {
  measures: readonly MeasureChoice[];
  wish: SubstituteWish;
  view: Substitutes;
  change: ChangeWish;
  /** The reader comes near: what an answer needs may be fetched. */
  onNear: () => void;
};

const BARS = [
  { value: "tier", label: "Same tier or above" },
  { value: "atleast", label: "At least" },
] as const;

/** On which measure, how good, and under which weights. */
export function SubstituteControls({
  measures,
  wish,
  view,
  change,
  onNear,
}: SubstituteControlsProps) {
  const { given, measure, found, nearest } = view;
  /** Where a threshold starts: what the model itself reaches, or the best there is. */
  const start = given.quality?.value ?? (found[0] ?? nearest)?.quality.value ?? 0;
  return (
    <div
      className="flex flex-wrap items-center gap-x-4 gap-y-2 text-head text-muted"
      data-print="no"
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <label className="flex items-center gap-2">
        On
        <MeasureSelect
          measures={measures}
          value={wish.measure}
          onChange={(id) => change({ measure: id, atLeast: null })}
        />
      </label>
      <span className="flex flex-wrap items-center gap-2">
        <Segmented
          label="How good a substitute must be"
          name="substitute-bar"
          options={BARS}
          value={wish.atLeast === null ? "tier" : "atleast"}
          onChange={(bar) => change({ atLeast: bar === "tier" ? null : start })}
        />
        {wish.atLeast !== null && (
          <ThresholdField
            key={wish.measure}
            value={wish.atLeast}
            scale={measure.scale}
            onChange={(atLeast) => change({ atLeast }, true)}
          />
        )}
      </span>
      <Checkbox
        label="Restricted weights too"
        {...(view.restrictedFound > 0 && { detail: `+${view.restrictedFound}` })}
        checked={wish.restricted}
        onChange={({ currentTarget }) => change({ restricted: currentTarget.checked })}
      />
    </div>
  );
}

import { AXIS_GROUPS, type Axis } from "@/lib/domain/charts/axis";

type AxisChoiceProps = {
  /** "X" or "Y". */
  name: string;
  axes: readonly Axis[];
  chosen: Axis;
  /** The other axis' id: it cannot be both. */
  taken: string;
  onChange: (id: string) => void;
};

/** A menu of all axes under their headings; the browser's own, which finds an entry by typing and fits a phone. */
export function AxisChoice({ name, axes, chosen, taken, onChange }: AxisChoiceProps) {
  return (
    <label className="axis-choice">
      <span aria-hidden>{name}:</span>
      <select
        aria-label={`${name} axis`}
        value={chosen.id}
        onChange={({ target }) => onChange(target.value)}
      >
        {AXIS_GROUPS.map((group) => (
          <optgroup key={group} label={group}>
            {axes
              .filter((axis) => axis.group === group)
              .map(({ id, label }) => (
                <option key={id} value={id} disabled={id === taken}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

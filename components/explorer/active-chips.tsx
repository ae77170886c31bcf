import { RemovableChip } from "@/components/ui/removable-chip";
import type { ActiveFilter } from "@/lib/domain/active-filters";
import "./active-chips.css";

type ActiveChipsProps<State> = {
  filters: readonly ActiveFilter<State>[];
  change: (change: Partial<State>) => void;
  onClear: () => void;
};

/** The rail's set filters in words, each with its way out. */
export function ActiveChips<State>({ filters, change, onClear }: ActiveChipsProps<State>) {
  if (filters.length === 0) return null;
  return (
    <ul className="active-chips" aria-label="Active filters">
      {filters.map(({ key, value, field, text, without }) => (
        <li key={`${key} ${value}`}>
          <RemovableChip removeLabel={`Remove ${field} ${text}`} onRemove={() => change(without)}>
            <span className="text-muted">{field}</span> {text}
          </RemovableChip>
        </li>
      ))}
      <li>
        <button type="button" className="link text-head" onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}

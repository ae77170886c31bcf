"use client";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CHOSEN_IDS, COLUMNS, DEFAULT_COLUMNS, type ColumnId } from "@/lib/domain/columns";

type ColumnsPanelProps = { shown: readonly ColumnId[]; onChange: (shown: ColumnId[]) => void };

/** Which columns the table shows; the model's own is always there. */
export default function ColumnsPanel({ shown, onChange }: ColumnsPanelProps) {
  const toggle = (id: ColumnId) =>
    onChange(
      CHOSEN_IDS.filter((other) => (other === id ? !shown.includes(id) : shown.includes(other))),
    );
  return (
    <div className="columns-panel">
      {COLUMNS.filter(({ id }) => id !== "model" && CHOSEN_IDS.includes(id)).map(
        ({ id, label, note, about }) => (
          <div key={id} title={about}>
            <Checkbox
              label={label}
              detail={note?.split(",")[0]}
              checked={shown.includes(id)}
              onChange={() => toggle(id)}
            />
          </div>
        ),
      )}
      <Button size="small" look="quiet" onClick={() => onChange([...DEFAULT_COLUMNS])}>
        Reset
      </Button>
    </div>
  );
}

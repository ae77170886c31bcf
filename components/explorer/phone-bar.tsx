"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, preloadDialog } from "@/components/ui/dialog";
import { COLUMNS, type ColumnId } from "@/lib/domain/columns";
import type { Sort } from "@/lib/domain/sort";
import { toggleSort } from "@/lib/domain/sort";

type PhoneBarProps = {
  count: number;
  active: number;
  sort: Sort;
  onSort: (sort: Sort) => void;
  filters: ReactNode;
};

const SORTS: readonly ColumnId[] = [
  ...(["quality", "price", "released", "model", "parameters"] as const),
  ...(["context", "downloads", "hosts"] as const),
];

/** On a phone: the filters in a sheet, and the order that the table's headers give elsewhere. */
export function PhoneBar({ count, active, sort, onSort, filters }: PhoneBarProps) {
  const [open, setOpen] = useState(false);
  const offered = SORTS.includes(sort.column) ? SORTS : [sort.column, ...SORTS];
  return (
    <div className="phone-bar md:hidden">
      <Button aria-haspopup="dialog" onPointerEnter={preloadDialog} onClick={() => setOpen(true)}>
        <SlidersHorizontal size={14} aria-hidden />
        Filters{active > 0 && ` (${active})`}
      </Button>
      <select
        className="field"
        aria-label="Sort by"
        value={sort.column}
        onChange={({ target }) => {
          const column = offered.find((id) => id === target.value);
          if (column && column !== sort.column) onSort(toggleSort(sort, column));
        }}
      >
        {COLUMNS.filter(({ id }) => offered.includes(id)).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <Button
        data-icon=""
        aria-label={sort.descending ? "Largest first" : "Smallest first"}
        onClick={() => onSort(toggleSort(sort, sort.column))}
      >
        <span aria-hidden>{sort.descending ? "↓" : "↑"}</span>
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Filters"
        side="bottom"
        footer={
          <Button look="ink" className="w-full" onClick={() => setOpen(false)}>
            Show {count} {count === 1 ? "model" : "models"}
          </Button>
        }
      >
        <div className="rail-sheet">{filters}</div>
      </Dialog>
    </div>
  );
}

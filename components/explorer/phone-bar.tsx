"use client";

import type { ReactNode } from "react";
import { OrderChoice } from "@/components/ui/order-choice";
import { COLUMNS, type ColumnId } from "@/lib/domain/columns";
import type { Sort } from "@/lib/domain/sort";
import { toggleSort } from "@/lib/domain/sort";
import { PhoneFilters } from "./phone-filters";

type PhoneBarProps = {
  count: number;
  active: number;
  sort: Sort;
  columns: readonly ColumnId[];
  onSort: (sort: Sort) => void;
  filters: ReactNode;
};

const SORTS: readonly ColumnId[] = [
  ...(["quality", "price", "released", "model", "parameters"] as const),
  ...(["context", "downloads", "hosts"] as const),
];

/** On a phone: the filters in a sheet, and the order that the table's headers give elsewhere. */
export function PhoneBar({ count, active, sort, columns, onSort, filters }: PhoneBarProps) {
  const own = columns.includes("custom") ? (["custom"] as const) : [];
  const offered = [...new Set([sort.column, ...own, ...SORTS])];
  return (
    <div className="phone-bar md:hidden">
      <PhoneFilters show={`Show ${count} ${count === 1 ? "model" : "models"}`} active={active}>
        {filters}
      </PhoneFilters>
      <OrderChoice
        options={COLUMNS.filter(({ id }) => offered.includes(id)).map(({ id, label }) => ({
          value: id,
          label,
        }))}
        value={sort.column}
        onChoose={(column) => onSort(toggleSort(sort, column))}
        descending={sort.descending}
        first={sort.descending ? "Largest first" : "Smallest first"}
        onTurn={() => onSort(toggleSort(sort, sort.column))}
      />
    </div>
  );
}

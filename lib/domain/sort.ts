import { COLUMNS, type ColumnId } from "./columns";
import type { ModelRow } from "./row";

export type Sort = { column: ColumnId; descending: boolean };

export const DEFAULT_SORT: Sort = { column: "quality", descending: true };

/** Rows in order; what is not known comes last in both directions, and ties are by name. */
export function sortRows(rows: readonly ModelRow[], sort: Sort): ModelRow[] {
  const column = COLUMNS.find(({ id }) => id === sort.column);
  if (!column) return [...rows];
  const keyed = rows.map((row) => ({
    row,
    value: column.value(row),
    name: row.name.toLowerCase(),
  }));
  const direction = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      if (a.value !== b.value) return a.value === null ? 1 : -1;
    } else if (a.value !== b.value) {
      return a.value < b.value ? -direction : direction;
    }
    return a.name < b.name ? -1 : a.name > b.name ? 1 : a.row.id < b.row.id ? -1 : 1;
  });
  return keyed.map(({ row }) => row);
}

/** The sort after a click on a column's header: its own first direction, then the other one. */
export function toggleSort(sort: Sort, column: ColumnId): Sort {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: COLUMNS.find(({ id }) => id === column)?.largestFirst ?? false };
}

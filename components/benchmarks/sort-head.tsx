import { SortButton } from "@/components/ui/sort-button";
import type { ReactNode } from "react";

type SortHeadProps<Column extends string> = {
  column: Column;
  sort: { column: Column; descending: boolean };
  onSort: (column: Column) => void;
  /** Second line. */
  detail?: string;
  numeric?: boolean;
  children: ReactNode;
};

/** The head of a column that sorts; its cells have the same `data-column`. */
export function SortHead<Column extends string>(props: SortHeadProps<Column>) {
  const { column, sort, onSort, detail, numeric = false, children } = props;
  const direction =
    sort.column === column ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" aria-sort={direction} data-column={column} data-numeric={numeric || undefined}>
      <SortButton
        align={numeric ? "end" : "start"}
        detail={detail}
        direction={direction}
        onSort={() => onSort(column)}
      >
        {children}
      </SortButton>
    </th>
  );
}

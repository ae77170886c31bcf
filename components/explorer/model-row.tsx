import { memo } from "react";
import { WeightsMark } from "@/components/model/weights-mark";
import { COLUMNS, type ColumnId } from "@/lib/domain/columns";
import type { ModelRow as Row } from "@/lib/domain/row";
import { cellContent, cellLabel } from "./cells";

type ModelRowProps = {
  row: Row;
  /** Place among the shown rows, from 0. */
  at: number;
  /** Its place among the table's rows, headers of bands counted, from 0. */
  line: number;
  columns: readonly ColumnId[];
  selected: boolean;
  /** What an address on this site ends with to keep the mix. */
  mixQuery: string;
};

const CLASSES = new Map(
  COLUMNS.map(({ id, numeric }) => [id, `c-${id}${numeric ? " figures" : ""}`]),
);

/** One row of the table. It handles nothing itself: the body listens for all its rows. */
export const ModelRow = memo(function ModelRow({
  row,
  at,
  line,
  columns,
  selected,
  mixQuery,
}: ModelRowProps) {
  const href = `/models/${row.id}${mixQuery}`;
  return (
    <tr role="row" data-row={at} data-selected={selected || undefined} aria-rowindex={line + 2}>
      <td role="cell" className="c-select">
        <input
          type="checkbox"
          className="checkbox"
          checked={selected}
          readOnly
          aria-label={`Compare ${row.name}`}
        />
      </td>
      {columns.map((column) => {
        if (column === "model") {
          return (
            <th key={column} role="rowheader" scope="row" className="c-model">
              <WeightsMark weights={row.weights} />
              <a href={href}>{row.name}</a>
              <span className="second">
                {row.country ? `${row.labName} · ${row.country}` : row.labName}
              </span>
            </th>
          );
        }
        return (
          <td
            key={column}
            role="cell"
            className={CLASSES.get(column)}
            aria-label={cellLabel(column, row)}
          >
            {cellContent(column, row)}
          </td>
        );
      })}
    </tr>
  );
});

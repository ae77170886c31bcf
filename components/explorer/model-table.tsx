"use client";

import { useRef } from "react";
import { SortButton } from "@/components/ui/sort-button";
import { COLUMNS, type ColumnId } from "@/lib/domain/columns";
import type { ModelRow as Row } from "@/lib/domain/row";
import { toggleSort, type Sort } from "@/lib/domain/sort";
import { ModelRow } from "./model-row";
import { useCopyRows } from "./use-copy-rows";
import { useRowActions } from "./use-row-actions";
import { AFTER_PAINT_MS, useLater } from "./use-later";
import { useRowWindow, type RowWindow } from "./use-row-window";
import "./table.css";
import { tableStyle } from "./widths";

type ModelTableProps = {
  rows: readonly Row[];
  /** How many rows there are; more than `rows` until the whole catalogue is here. */
  count: number;
  columns: readonly ColumnId[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  selected: ReadonlySet<string>;
  onToggle: (row: Row) => void;
  mixQuery: string;
};

/** A real table of which only the rows in view are drawn, each `--row-height` tall. */
export function ModelTable(props: ModelTableProps) {
  const { rows, count, columns, sort, onSort, selected, onToggle, mixQuery } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const view = useRowWindow(body, count);
  const { from } = view;
  const actions = useRowActions({ body, rows, count, onToggle });
  useCopyRows({ body, rows, columns });
  const shown = COLUMNS.filter(({ id }) => columns.includes(id));
  const drawn = drawnRows(rows, useLater(rows, AFTER_PAINT_MS), view);

  return (
    <table
      className="models"
      style={tableStyle(columns)}
      role="table"
      aria-rowcount={count + 1}
      aria-label="Models"
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <td role="cell" className="c-select" />
          {shown.map(({ id, label, note, numeric, about }) => {
            const direction =
              sort.column !== id ? undefined : sort.descending ? "descending" : "ascending";
            const bar = id === "price" || id === "quality";
            return (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className={`c-${id}`}
                aria-sort={direction}
                title={about}
              >
                <SortButton
                  detail={note}
                  direction={direction}
                  align={numeric && !bar ? "end" : "start"}
                  onSort={() => onSort(toggleSort(sort, id))}
                >
                  {label}
                </SortButton>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup" {...actions}>
        <Spacer rows={from} />
        {drawn.map((row, index) => (
          <ModelRow
            // By place, not by model: after a filter or a sort most places hold another model, and
            // changing a row's texts is cheaper than making rows anew.
            key={from + index}
            at={from + index}
            row={row}
            columns={columns}
            selected={selected.has(row.id)}
            mixQuery={mixQuery}
          />
        ))}
        <Spacer rows={count - from - drawn.length} />
      </tbody>
    </table>
  );
}

/**
 * The rows in view are of the new list at once, the spare ones beyond it a moment later: nobody sees
 * them, and a keystroke's frame has half the work.
 */
function drawnRows(rows: readonly Row[], rested: readonly Row[], view: RowWindow): Row[] {
  const drawn = rows.slice(view.from, view.to);
  return drawn.map((row, index) => {
    const at = view.from + index;
    const seen = at >= view.seenFrom && at < view.seenTo;
    return seen ? row : (rested[at] ?? row);
  });
}

function Spacer({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  const height = `calc(var(--row-height) * ${rows})`;
  return <tr aria-hidden className="spacer" style={{ height }} />;
}

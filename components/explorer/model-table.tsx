"use client";

import { useMemo, useRef, type ReactElement } from "react";
import { SortButton } from "@/components/ui/sort-button";
import { COLUMNS, type ColumnId } from "@/lib/domain/columns";
import type { ModelRow as Row } from "@/lib/domain/row";
import { toggleSort, type Sort } from "@/lib/domain/sort";
import type { Band, TierScore } from "@/lib/domain/tier-groups";
import { BandRow } from "./band-row";
import { ModelRow } from "./model-row";
import { headersAbove } from "./row-places";
import { Spacer } from "./spacer";
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
  /** Where bands of rows begin, and the score they are bands of; none where rows are not grouped. */
  bands: readonly Band[];
  bandScore: TierScore;
  columns: readonly ColumnId[];
  /** Says of the custom score what it is at. */
  customNote: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  selected: ReadonlySet<string>;
  onToggle: (row: Row) => void;
  mixQuery: string;
};

/** Columns that draw a bar, whose figures stand at its left. */
const BARS: readonly ColumnId[] = ["price", "quality", "custom"];

/** A real table of which only the rows in view are drawn, each `--row-height` tall. */
export function ModelTable(props: ModelTableProps) {
  const { rows, count, bands, bandScore, columns, customNote, sort, onSort, selected, onToggle } =
    props;
  const body = useRef<HTMLTableSectionElement>(null);
  const starts = useMemo(() => bands.map(({ start }) => start), [bands]);
  const view = useRowWindow(body, count, starts);
  const { from } = view;
  const actions = useRowActions({ body, rows, count, starts, onToggle });
  useCopyRows({ body, rows, columns });
  const shown = COLUMNS.filter(({ id }) => columns.includes(id));
  const drawn = drawnRows(rows, useLater(rows, AFTER_PAINT_MS), view);
  const to = from + drawn.length;
  const above = headersAbove(from - 1, starts);
  const lines = drawn.map((row, index) => (
    <ModelRow
      // By place, not by model: after a filter or a sort most places hold another model, and
      // changing a row's texts is cheaper than making rows anew.
      key={from + index}
      at={from + index}
      line={from + index + headersAbove(from + index, starts)}
      row={row}
      columns={columns}
      selected={selected.has(row.id)}
      mixQuery={props.mixQuery}
    />
  ));

  return (
    <table
      className="models"
      data-custom={columns.includes("custom") || undefined}
      style={tableStyle(columns)}
      role="table"
      aria-rowcount={count + bands.length + 1}
      aria-label="Models"
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <td role="cell" className="c-select" />
          {shown.map(({ id, label, note, numeric, about }) => {
            const direction =
              sort.column !== id ? undefined : sort.descending ? "descending" : "ascending";
            const bar = BARS.includes(id);
            return (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className={`c-${id}`}
                aria-sort={direction}
                title={id === "custom" ? `${about} Weights: ${customNote}.` : about}
              >
                <SortButton
                  detail={id === "custom" ? customNote : note}
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
        <Spacer rows={from} headers={above} />
        {withHeaders(lines, from, bands, bandScore)}
        <Spacer rows={count - to} headers={bands.length - headersAbove(to - 1, starts)} />
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

/** Rows with the headers of the bands that begin among them. */
function withHeaders(
  rows: ReactElement[],
  from: number,
  bands: readonly Band[],
  score: TierScore,
): ReactElement[] {
  if (bands.length === 0) return rows;
  const headers = new Map(
    bands.map((band, at) => [
      band.start,
      <BandRow key={`band ${at}`} band={band} score={score} line={band.start + at} />,
    ]),
  );
  return rows.flatMap((row, index) => {
    const header = headers.get(from + index);
    return header ? [header, row] : row;
  });
}

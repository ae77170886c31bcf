"use client";

import { useEffect, useRef, type CSSProperties } from "react";
import "@/components/explorer/table.css";
import { Spacer } from "@/components/explorer/spacer";
import { useRowActions } from "@/components/explorer/use-row-actions";
import { useRowWindow } from "@/components/explorer/use-row-window";
import { SortButton } from "@/components/ui/sort-button";
import type { HubRow as Row } from "@/lib/domain/hub/hub-row";
import type { HubState } from "@/lib/domain/hub/hub-state";
import { HUB_COLUMNS } from "./hub-cells";
import { HubRow } from "./hub-row";
import type { HubChange } from "./use-hub";

type HubTableProps = {
  /** Those that have come so far. */
  rows: readonly Row[];
  /** How many there are. */
  total: number;
  /** Fetches the next page; null when there is none or it is on its way. */
  more: (() => void) | null;
  state: HubState;
  change: HubChange;
  mixQuery: string;
};

/** Widths in px: the name takes what is left. */
const COLUMNS = "minmax(248px, 1fr) 116px 88px 84px 60px 92px 132px 186px 194px";
const STYLE = { "--columns": COLUMNS, minWidth: 1200 } as CSSProperties;

/** Rows ahead of the view from which the next page is fetched: at once when few, else while nothing moves. */
const NEAR = 12;
const AHEAD = 60;
const REST_MS = 250;

/** A real table of which only the rows in view are drawn, and pages are fetched ahead of the view. */
export function HubTable({ rows, total, more, state, change, mixQuery }: HubTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const count = rows.length;
  const view = useRowWindow(body, count);
  const actions = useRowActions({ body, rows, count });
  const ahead = count - view.seenTo;

  useEffect(() => {
    if (!more || ahead > AHEAD) return;
    const timer = setTimeout(more, ahead <= NEAR ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [more, ahead]);

  // Without a text the best match is what is downloaded most.
  const sort = state.sort === "relevance" && state.q.trim() === "" ? "downloads" : state.sort;
  const drawn = rows.slice(view.from, view.to);
  return (
    <table
      className="models hub-repos"
      style={STYLE}
      role="table"
      aria-rowcount={total + 1}
      aria-label="Repositories"
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col" className="c-model">
            <span className="hub-label">Repository</span>
          </th>
          {HUB_COLUMNS.map(({ id, label, note, sort: by, numeric }) => {
            const sorted = by === sort;
            const direction = !sorted
              ? undefined
              : state.direction === "asc"
                ? "ascending"
                : "descending";
            return (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className={`c-${id}`}
                aria-sort={direction}
              >
                {by ? (
                  <SortButton
                    detail={note}
                    direction={direction}
                    align={numeric ? "end" : "start"}
                    onSort={() =>
                      change({
                        sort: by,
                        direction: sorted && state.direction === "desc" ? "asc" : "desc",
                      })
                    }
                  >
                    {label}
                  </SortButton>
                ) : (
                  <span className="hub-label">
                    {label}
                    {note && <small>{note}</small>}
                  </span>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup" {...actions}>
        <Spacer rows={view.from} />
        {drawn.map((row, index) => (
          // By place: after a filter most places hold another repository.
          <HubRow key={view.from + index} at={view.from + index} row={row} mixQuery={mixQuery} />
        ))}
        <Spacer rows={count - view.from - drawn.length} />
      </tbody>
    </table>
  );
}

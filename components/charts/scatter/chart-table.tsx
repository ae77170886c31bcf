"use client";

import { useMemo } from "react";
import { WeightsMark } from "@/components/model/weights-mark";
import { MixLink } from "@/components/layout/mix-link";
import { SortButton } from "@/components/ui/sort-button";
import { sortPoints, type ChartField, type ChartSort } from "@/lib/domain/charts/chart-fields";
import type { ChartPoint } from "@/lib/domain/charts/chart-view";

type ChartTableProps = {
  /** What the chart shows, in words. */
  caption: string;
  points: readonly ChartPoint[];
  fields: readonly ChartField[];
  sort: ChartSort;
  onSort: (sort: ChartSort) => void;
};

/** Of both sides of a cell, as in charts.css; the first has a mark too. */
const CELL_PADDING = 24;

/** The chart's points as a table, each figure with its source and day. */
export function ChartTable({ caption, points, fields, sort, onSort }: ChartTableProps) {
  const sorted = useMemo(() => sortPoints(points, fields, sort), [points, fields, sort]);
  const letters = useMemo(
    () => fields.map(({ text }) => Math.max(0, ...points.map((point) => text(point).length))),
    [points, fields],
  );
  return (
    <table className="chart-table">
      <caption className="sr-only">{caption}</caption>
      {/* Wide enough from the first row on: rows that come later in the HTML must not move it. */}
      <colgroup>
        {fields.map(({ key }, at) => (
          <col key={key} style={{ width: `calc(${letters[at] ?? 0}ch + ${CELL_PADDING}px)` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {fields.map(({ key, label, note, numeric }) => {
            const shown = sort.column === key;
            const direction = sort.descending ? "descending" : "ascending";
            return (
              <th key={key} scope="col" aria-sort={shown ? direction : undefined}>
                <SortButton
                  align={numeric ? "end" : "start"}
                  detail={note}
                  direction={shown ? direction : undefined}
                  onSort={() =>
                    onSort({ column: key, descending: shown ? !sort.descending : numeric })
                  }
                >
                  {label}
                </SortButton>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sorted.map((point) => (
          <tr key={point.id}>
            {fields.map((field) =>
              field.key === "model" ? (
                <th key={field.key} scope="row">
                  <WeightsMark weights={point.weights} decorative />
                  <MixLink className="link" href={`/models/${point.id}`}>
                    {point.name}
                  </MixLink>
                </th>
              ) : (
                <td key={field.key} className={field.numeric ? "figures text-end" : undefined}>
                  {field.text(point)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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

/** The chart's points as a table, each figure with its source and day. */
export function ChartTable({ caption, points, fields, sort, onSort }: ChartTableProps) {
  const sorted = useMemo(() => sortPoints(points, fields, sort), [points, fields, sort]);
  return (
    <table className="chart-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {fields.map(({ key, label, note, numeric }) => {
            const shown = sort.key === key;
            const direction = sort.descending ? "descending" : "ascending";
            return (
              <th key={key} scope="col" aria-sort={shown ? direction : undefined}>
                <SortButton
                  align={numeric ? "end" : "start"}
                  detail={note}
                  direction={shown ? direction : undefined}
                  onSort={() => onSort({ key, descending: shown ? !sort.descending : numeric })}
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

"use client";

import { lazy } from "react";
import { Popover } from "@/components/ui/popover";
import type { CompareRow } from "@/lib/domain/compare/compare-rows";
import type { Comparison } from "@/lib/domain/compare/comparison";
import { CompareCell } from "./compare-cell";

const loadSources = () => import("./row-sources");
const RowSources = lazy(loadSources);

type CompareTableRowProps = {
  row: CompareRow;
  comparison: Comparison;
  /** The task whose first benchmark this is. */
  task: string | null;
};

/** A figure of all models; its label says, when pressed, where each is from. */
export function CompareTableRow({ row, comparison, task }: CompareTableRowProps) {
  const sourced = row.cells.some(({ evidence }) => evidence.length > 0);
  const label = (
    <>
      {row.label}
      {row.note && <span className="compare-note">{row.note}</span>}
    </>
  );
  return (
    <tr data-row={row.id} data-task={task ?? undefined}>
      <th scope="row">
        {task && <span className="compare-task">{task}</span>}
        {sourced ? (
          <Popover
            look="bare"
            className="sourced"
            title={`${row.label}: where from`}
            preload={loadSources}
            content={
              <div className="row-sources">
                <RowSources row={row} comparison={comparison} />
              </div>
            }
          >
            {label}
            <span className="sr-only">, where from</span>
          </Popover>
        ) : (
          label
        )}
      </th>
      {row.cells.map((cell, place) => (
        <CompareCell
          key={comparison.models[place]?.id ?? place}
          cell={cell}
          best={row.best[place] ?? false}
          model={comparison.models[place]}
        />
      ))}
    </tr>
  );
}

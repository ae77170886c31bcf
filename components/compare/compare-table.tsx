"use client";

import { useLayoutEffect, useRef, useState, type CSSProperties } from "react";
import { FindSubstitutes } from "@/components/substitutes/find-substitutes";
import type { SubstituteData } from "@/components/substitutes/use-substitutes";
import type { CompareGroup } from "@/lib/domain/compare/compare-rows";
import { taskWord } from "@/lib/domain/task-word";
import { CompareTableRow } from "./compare-table-row";
import { ModelHead } from "./model-head";
import type { useCompare } from "./use-compare";

type CompareTableProps = {
  state: ReturnType<typeof useCompare>;
  groups: readonly CompareGroup[];
  data: SubstituteData;
};

/** The table: a row for each figure, a column for each model. */
export function CompareTable({ state, groups, data }: CompareTableProps) {
  const { comparison, only, move } = state;
  const [all, setAll] = useState(false);
  const head = useRef<HTMLTableRowElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const refocus = useRef<string | null>(null);
  const order = state.ids.join();

  // A moved column's button loses the focus while React moves it.
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    const buttons = [...(head.current?.querySelectorAll<HTMLElement>("[data-column]") ?? [])];
    buttons.find(({ dataset }) => dataset.column === refocus.current)?.focus();
    refocus.current = null;
  }, [order]);

  const moveAndKeepFocus = (id: string, to: number) => {
    refocus.current = id;
    move(id, to);
  };
  const span = comparison.models.length + 1;
  const extras = groups.reduce(
    (sum, { rows }) => sum + rows.filter(({ extra }) => extra).length,
    0,
  );

  return (
    <div className="compare-region" role="region" aria-label="Comparison" tabIndex={0}>
      <table
        className="compare-table figures"
        style={{ "--columns": comparison.models.length } as CSSProperties}
      >
        <caption className="sr-only">
          {comparison.models.map(({ name }) => name).join(", ")} compared
        </caption>
        <thead>
          <tr ref={head}>
            <td className="compare-corner" />
            {comparison.models.map((model, place) => (
              <ModelHead
                key={model.id}
                model={model}
                place={place}
                count={comparison.models.length}
                dragged={dragged}
                onDrag={setDragged}
                onMove={moveAndKeepFocus}
                onRemove={state.remove}
              />
            ))}
          </tr>
        </thead>
        {groups.map(({ id, label, rows }) => {
          const shown = rows.filter((row) => (all || !row.extra) && (!only || row.differs));
          if (shown.length === 0) return null;
          return (
            <tbody key={id}>
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={span}>
                  <span>{label}</span>
                </th>
              </tr>
              {shown.map((row, place) => (
                <CompareTableRow
                  key={row.id}
                  row={row}
                  comparison={comparison}
                  task={row.task && row.task !== shown[place - 1]?.task ? taskWord(row.task) : null}
                />
              ))}
              {id === "quality" && extras > 0 && (
                <tr className="compare-more" data-print="no">
                  <th scope="row" colSpan={span}>
                    <button type="button" className="link" onClick={() => setAll(!all)}>
                      {all ? "Show fewer benchmarks" : `Show ${extras} more benchmarks`}
                    </button>
                  </th>
                </tr>
              )}
            </tbody>
          );
        })}
        <tbody data-print="no">
          <tr className="compare-more">
            <th scope="row">Substitutes</th>
            {comparison.models.map(({ id, name }) => (
              <td key={id}>
                <FindSubstitutes
                  model={{ id, name }}
                  data={data}
                  exclude={state.ids}
                  onPick={state.add}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

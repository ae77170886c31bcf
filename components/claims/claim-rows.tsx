"use client";

import { MixLink } from "@/components/layout/mix-link";
import { WeightsMark } from "@/components/model/weights-mark";
import { Button } from "@/components/ui/button";
import { Unknown } from "@/components/ui/numeric-cell";
import { SortButton } from "@/components/ui/sort-button";
import { useFirst } from "@/components/ui/use-first";
import type { Unit } from "@/lib/domain/claims/claim";
import type { ClaimSort } from "@/lib/domain/claims/claim-table";
import { claimCell, isNumeric, UNIT_HEAD } from "@/lib/domain/claims/claim-value";
import type { ClaimView } from "@/lib/domain/claims/claim-view";

type ClaimRowsProps = {
  view: Pick<ClaimView, "table" | "models">;
  rows: ClaimView["table"]["rows"];
  sort: ClaimSort | null;
  onSort: (column: string) => void;
};

/** Shown before the reader asks for all. */
const FIRST_ROWS = 25;

/** The rows that the figures were worked out from. */
export function ClaimRows({ view, rows, sort, onSort }: ClaimRowsProps) {
  const { columns } = view.table;
  const { shown, showAll } = useFirst(rows, FIRST_ROWS);
  return (
    <>
      <div className="claim-rows-frame" tabIndex={0} role="region" aria-label="Rows behind it">
        <table className="claim-rows">
          <caption className="sr-only">Rows behind the claim</caption>
          <thead>
            <tr>
              {columns.map(({ id, label, unit }) => {
                const direction =
                  sort?.column === id ? (sort.descending ? "descending" : "ascending") : undefined;
                return (
                  <th key={id} scope="col" aria-sort={direction}>
                    <SortButton
                      align={isNumeric(unit) ? "end" : "start"}
                      detail={UNIT_HEAD[unit]}
                      direction={direction}
                      onSort={() => onSort(id)}
                    >
                      {label}
                    </SortButton>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              <tr key={place}>
                {columns.map(({ id, unit }) => (
                  <td key={id} data-numeric={isNumeric(unit) || undefined}>
                    <Cell value={row[id] ?? null} unit={unit} models={view.models} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {showAll && (
        <Button className="mt-3" onClick={showAll}>
          Show all {rows.length}
        </Button>
      )}
    </>
  );
}

type CellProps = { value: string | number | null; unit: Unit; models: ClaimView["models"] };

function Cell({ value, unit, models }: CellProps) {
  if (value === null) return <Unknown />;
  if (unit !== "model") return <span className="figures">{claimCell(value, unit)}</span>;
  const model = models[value];
  return (
    <span className="inline-flex items-center gap-1.5">
      {model && <WeightsMark weights={model.weights} />}
      <MixLink href={`/models/${value}`} className="link">
        {model?.name ?? value}
      </MixLink>
    </span>
  );
}

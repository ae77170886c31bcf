"use client";

import { useState, type CSSProperties } from "react";
import { Button } from "@/components/ui/button";
import type { CostRow } from "@/lib/domain/cost/cost-row";
import type { CostView } from "@/lib/domain/cost/cost-view";
import { logShare } from "@/lib/domain/cost/decades";
import { count } from "@/lib/domain/format";
import type { Explorable } from "@/lib/domain/summary";
import { perMonth, type Workload } from "@/lib/domain/workload";
import { CostTableRow } from "./cost-table-row";

type CostTableProps = {
  view: CostView;
  /** How many rows there are in all. */
  total: number;
  workload: Workload;
  /** Null until the whole catalogue is here: rows cannot be opened before. */
  explorable: Explorable | null;
  mixQuery: string;
};

/** Rows drawn unasked, and with each press. */
const PAGE = 40;

/** Every model of the list with its cost, the one paid for now pinned on top. */
export function CostTable({ view, total, workload, explorable, mixQuery }: CostTableProps) {
  const [drawn, setDrawn] = useState(PAGE);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { rows, now, measure, scale } = view;
  const paid = now?.price && perMonth(now.price.median, workload);
  const toggle = (id: string) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const openedRow = (id: string) => {
    const model = explorable?.models.find((candidate) => candidate.id === id);
    return explorable && model ? { model, hosts: explorable.lists.hosts } : null;
  };
  const row = (cost: CostRow) => (
    <CostTableRow
      key={cost.row.id}
      cost={cost}
      view={view}
      workload={workload}
      opened={open.has(cost.row.id) ? openedRow(cost.row.id) : null}
      ready={explorable !== null}
      onToggle={() => toggle(cost.row.id)}
      mixQuery={mixQuery}
    />
  );
  const left = total - Math.min(drawn, rows.length);
  return (
    <>
      <table
        className="costs"
        role="table"
        aria-label="Costs by model"
        data-saves={now ? "" : undefined}
        style={paid ? ({ "--now": logShare(paid, scale) } as CSSProperties) : undefined}
      >
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" data-cell="open" />
            <Head cell="model">Model</Head>
            <Head cell="license">License</Head>
            <Head cell="month" note="median over hosts" sorted>
              A month
            </Head>
            <Head cell="each" note="a request">
              A day
            </Head>
            {now && (
              <Head cell="saves" note="a month">
                Saves
              </Head>
            )}
            <Head cell="quality" note={measure.kind === "benchmark" ? measure.by : "90 % interval"}>
              {measure.label}
            </Head>
            <Head cell="notes">Notes</Head>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {now && row(now)}
          {rows.slice(0, drawn).map(row)}
        </tbody>
      </table>
      {left > 0 && (
        <p className="flex items-center gap-3 py-4">
          <Button disabled={!explorable} onClick={() => setDrawn(drawn + PAGE)}>
            Show {count(Math.min(PAGE, left))} more
          </Button>
          {left > PAGE && (
            <Button look="quiet" disabled={!explorable} onClick={() => setDrawn(Infinity)}>
              Show all {count(total)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

type HeadProps = { cell: string; note?: string; sorted?: boolean; children: string };

function Head({ cell, note, sorted, children }: HeadProps) {
  return (
    <th
      role="columnheader"
      scope="col"
      data-cell={cell}
      aria-sort={sorted ? "ascending" : undefined}
    >
      {children}
      {note && <span className="second">{note}</span>}
    </th>
  );
}

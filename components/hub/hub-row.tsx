import { memo } from "react";
import { WeightsMark } from "@/components/model/weights-mark";
import type { HubRow as Row } from "@/lib/domain/hub/hub-row";
import { taskName } from "@/lib/domain/hub/hub-words";
import { hubRepoHref } from "@/lib/search/hub";
import { HUB_COLUMNS } from "./hub-cells";

type HubRowProps = {
  row: Row;
  /** Place in the list, from 0. */
  at: number;
  /** What an address on this site ends with to keep the mix. */
  mixQuery: string;
};

/** One repository. Those of the catalogue have their mark and lead to their model. It handles nothing itself: the body listens for all its rows. */
export const HubRow = memo(function HubRow({ row, at, mixQuery }: HubRowProps) {
  const { id, model } = row;
  const slash = id.indexOf("/") + 1;
  const about = [row.task && taskName(row.task), row.library, isGated(row) && "gated"];
  return (
    <tr role="row" data-row={at} aria-rowindex={at + 2}>
      <th role="rowheader" scope="row" className="c-model">
        {model && <WeightsMark weights={model.weights} />}
        <a href={model ? `/models/${model.id}${mixQuery}` : hubRepoHref(id)}>
          <span className="hub-owner">{id.slice(0, slash)}</span>
          {id.slice(slash)}
        </a>
        <span className="second">{about.filter(Boolean).join(" · ")}</span>
      </th>
      {HUB_COLUMNS.map(({ id: column, numeric, cell, name }) => (
        <td
          key={column}
          role="cell"
          className={`c-${column}${numeric ? " figures" : ""}`}
          data-empty={model ? undefined : ""}
          aria-label={name?.(row)}
        >
          {cell(row)}
        </td>
      ))}
    </tr>
  );
});

const isGated = ({ gated }: Row) => gated !== null && gated !== "no";

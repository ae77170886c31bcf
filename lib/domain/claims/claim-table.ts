import { csvText } from "../csv";
import { sortedBy } from "../sorted-by";
import type { ClaimTable } from "./claim";
import { isNumeric, UNIT_HEAD } from "./claim-value";
import type { ClaimView } from "./claim-view";

export type ClaimSort = { column: string; descending: boolean };

/** Rows in order; what is not known comes last both ways. Without a sort, as they came. */
export function sortedRows(
  { rows }: ClaimTable,
  models: ClaimView["models"],
  sort: ClaimSort | null,
): ClaimTable["rows"] {
  if (!sort) return rows;
  const key = (row: ClaimTable["rows"][number]) => {
    const value = row[sort.column] ?? null;
    return typeof value === "string" ? (models[value]?.name ?? value).toLowerCase() : value;
  };
  return sortedBy(rows, key, sort.descending);
}

/** The sort after a click on a column's head: figures largest first, words from A, then the other way. */
export function nextSort(
  { columns }: ClaimTable,
  sort: ClaimSort | null,
  column: string,
): ClaimSort {
  if (sort?.column === column) return { column, descending: !sort.descending };
  const unit = columns.find(({ id }) => id === column)?.unit;
  return { column, descending: unit !== undefined && isNumeric(unit) };
}

/** The rows as a file at full precision, models by id and name, what they rest on in the last columns. */
export function claimCsv(
  view: Pick<ClaimView, "statement" | "table" | "models" | "figures">,
  rows: ClaimTable["rows"],
  url: string,
): string {
  const { columns } = view.table;
  const [figure] = view.figures;
  const tail = [view.statement, (figure?.sources ?? []).join(" "), figure?.asOf ?? null, url];
  const heads = columns.flatMap(({ label, unit }) => {
    const word = unit === "usd" ? "USD per 1M tokens" : UNIT_HEAD[unit];
    const head = word ? `${label} (${word})` : label;
    return unit === "model" ? [`${label} id`, head] : [head];
  });
  return csvText([
    [...heads, "Claim", "Sources", "As of", "Link"],
    ...rows.map((row) => [
      ...columns.flatMap(({ id, unit }) => {
        const value = row[id] ?? null;
        return unit === "model"
          ? [value, typeof value === "string" ? (view.models[value]?.name ?? null) : null]
          : [value];
      }),
      ...tail,
    ]),
  ]);
}

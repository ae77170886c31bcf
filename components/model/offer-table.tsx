import { SortButton } from "@/components/ui/sort-button";
import type { TokenMix } from "@/lib/domain/blend";
import type { OfferRow } from "@/lib/domain/listed-offer";
import type { ModelPrice } from "@/lib/domain/price";
import { mixWords } from "@/lib/domain/price-verdict";
import type { OfferSort, OfferSortKey } from "@/lib/domain/sort-offers";
import { OfferTableRow } from "./offer-table-row";

export type OfferTableProps = {
  caption: string;
  rows: readonly OfferRow[];
  mix: TokenMix;
  price: ModelPrice | null;
  sort: OfferSort;
  onSort: (by: OfferSortKey) => void;
  sources: Readonly<Record<string, string>>;
};

/** Offers as a table; on a phone each row is drawn as a card, and the roles keep it a table for the ear. */
export function OfferTable({ caption, rows, mix, price, sort, onSort, sources }: OfferTableProps) {
  const batch = rows.some(({ prices }) => (prices?.batchInput ?? null) !== null);
  const range = price && { min: price.min.value, max: price.max.value };
  const header = (
    by: OfferSortKey,
    label: string,
    detail?: string,
    align: "start" | "end" = "end",
  ) => {
    const direction = sort.by === by ? sort.direction : undefined;
    return (
      <th role="columnheader" scope="col" aria-sort={direction}>
        <SortButton direction={direction} align={align} detail={detail} onSort={() => onSort(by)}>
          {label}
        </SortButton>
      </th>
    );
  };
  return (
    <table role="table" className="offers">
      <caption className="sr-only">{caption}, prices in $ per 1M tokens</caption>
      <thead role="rowgroup">
        <tr role="row">
          {header("host", "Host", "kind · country", "start")}
          <th
            role="columnheader"
            scope="col"
            className="text-start text-head font-normal text-muted"
          >
            Id to call it by
          </th>
          {header("blend", "Price", `at ${mixWords(mix)}`, "start")}
          {header("input", "Input")}
          {header("output", "Output")}
          {header("cacheRead", "Cache", "read / write")}
          {batch && header("batch", "Batch", "in / out")}
          {header("context", "Context", "max output")}
          {header("asOf", "As of", "source")}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <OfferTableRow
            key={row.key}
            row={row}
            range={row.role === "apart" ? null : range}
            batch={batch}
            sources={sources}
          />
        ))}
      </tbody>
    </table>
  );
}

import { OFFER_ROLES, type OfferRow } from "./listed-offer";

/** What the table of offers can be sorted by, with the order of the first press. */
export const OFFER_SORTS = {
  host: { read: ({ host }) => host.name, first: "ascending" },
  blend: { read: (row) => row.blend, first: "ascending" },
  input: { read: ({ prices }) => prices?.input ?? null, first: "ascending" },
  output: { read: ({ prices }) => prices?.output ?? null, first: "ascending" },
  cacheRead: { read: ({ prices }) => prices?.cacheRead ?? null, first: "ascending" },
  batch: { read: ({ prices }) => prices?.batchInput ?? null, first: "ascending" },
  context: { read: (row) => row.context, first: "descending" },
  asOf: { read: (row) => row.asOf, first: "descending" },
} as const satisfies Record<
  string,
  { read: (row: OfferRow) => number | string | null; first: "ascending" | "descending" }
>;
export type OfferSortKey = keyof typeof OFFER_SORTS;
export type OfferSort = { by: OfferSortKey; direction: "ascending" | "descending" };

export const CHEAPEST_FIRST: OfferSort = { by: "blend", direction: "ascending" };

/** Unknown comes last in both directions; equal ones go by price at the mix, those that enter the price first, then by host. */
export function sortOffers(rows: readonly OfferRow[], { by, direction }: OfferSort): OfferRow[] {
  const { read } = OFFER_SORTS[by];
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [read(a), read(b)];
    if (left === null || right === null) return left === right ? tie(a, b) : left === null ? 1 : -1;
    return sign * compare(left, right) || tie(a, b);
  });
}

/** The order after a press on a column's header. */
export function pressSort(sort: OfferSort, by: OfferSortKey): OfferSort {
  if (sort.by !== by) return { by, direction: OFFER_SORTS[by].first };
  return { by, direction: sort.direction === "ascending" ? "descending" : "ascending" };
}

function tie(a: OfferRow, b: OfferRow): number {
  return (
    compare(a.blend ?? Infinity, b.blend ?? Infinity) ||
    OFFER_ROLES.indexOf(a.role) - OFFER_ROLES.indexOf(b.role) ||
    compare(a.key, b.key)
  );
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

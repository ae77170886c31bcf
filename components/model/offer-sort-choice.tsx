import { OFFER_SORTS, type OfferSort, type OfferSortKey } from "@/lib/domain/sort-offers";

const WORD = {
  host: "Host",
  blend: "Price at the mix",
  input: "Input price",
  output: "Output price",
  cacheRead: "Cached input price",
  batch: "Batch price",
  context: "Context",
  asOf: "Date",
} as const satisfies Record<OfferSortKey, string>;

/** How cards are sorted, which have no headers to press. */
export function OfferSortChoice({
  sort,
  onSort,
}: {
  sort: OfferSort;
  onSort: (sort: OfferSort) => void;
}) {
  return (
    <label className="mb-2 flex items-center gap-2 text-head text-muted md:hidden">
      Sort by
      <select
        className="field text-text"
        value={sort.by}
        onChange={(event) => {
          const by = event.currentTarget.value as OfferSortKey;
          onSort({ by, direction: OFFER_SORTS[by].first });
        }}
      >
        {Object.entries(WORD).map(([by, word]) => (
          <option key={by} value={by}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

import { longDate, tokens, usd } from "@/lib/domain/format";
import type { OfferRow } from "@/lib/domain/listed-offer";
import { movedPrices } from "@/lib/domain/moved-prices";

/** Prices of long contexts, and what changed since an older source. */
export function OfferDetails({
  row: { longContext, before, prices },
  sources,
}: {
  row: OfferRow;
  sources: Readonly<Record<string, string>>;
}) {
  return (
    <ul className="flex flex-wrap gap-x-5 text-second text-muted">
      {longContext.map(({ above, input, output, cacheRead }) => (
        <li key={above}>
          above {tokens(above)}: {usd(input)} in, {usd(output)} out
          {cacheRead !== null && `, ${usd(cacheRead)} cached`}
        </li>
      ))}
      {before && prices && (
        <li>
          since {sources[before.source] ?? before.source}, {longDate(before.asOf)}:{" "}
          {movedPrices(before.prices, prices)
            .map(({ label, from, to }) => `${label} ${from} → ${to}`)
            .join(", ")}
        </li>
      )}
    </ul>
  );
}

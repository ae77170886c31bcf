import { longDate, tokens, usd } from "@/lib/domain/format";
import type { OfferRow } from "@/lib/domain/listed-offer";

/** Prices of long contexts, and what an older source lists. */
export function OfferDetails({
  row: { longContext, before },
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
      {before && (
        <li>
          {sources[before.source] ?? before.source}, {longDate(before.asOf)}:{" "}
          {usd(before.prices.input)} in, {usd(before.prices.output)} out,{" "}
          {before.prices.cacheRead === null
            ? "no cache price"
            : `${usd(before.prices.cacheRead)} cached`}
        </li>
      )}
    </ul>
  );
}

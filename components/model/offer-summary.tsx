import { PriceBar } from "@/components/charts/price-bar";
import type { TokenMix } from "@/lib/domain/blend";
import { usd } from "@/lib/domain/format";
import type { OfferRow } from "@/lib/domain/listed-offer";
import type { ModelPrice } from "@/lib/domain/price";
import { mixWords } from "@/lib/domain/price-verdict";

type OfferSummaryProps = {
  price: ModelPrice | null;
  rows: readonly OfferRow[];
  mix: TokenMix;
  closed: boolean;
};

/** The model's price: the median on the common scale, its ends by name, and how the table marks what makes it. */
export function OfferSummary({ price, rows, mix, closed }: OfferSummaryProps) {
  if (!price)
    return (
      <p className="mb-3 text-muted">
        None of these offers makes a price: no host that runs it lists one.
      </p>
    );
  const name = (id: string) => rows.find(({ host }) => host.countsAs === id)?.host.name ?? id;
  const assumed = rows.filter(
    (row) => row.cacheAssumed && (row.role === "counted" || row.role === "cheapest"),
  ).length;
  return (
    <div className="mb-3">
      <p className="figures flex flex-wrap items-center gap-x-3 gap-y-1">
        <b className="text-title font-semibold">{usd(price.median)}</b>
        <PriceBar price={{ min: price.min.value, median: price.median, max: price.max.value }} />
        {price.hosts > 1 ? (
          <span>
            {usd(price.min.value)} <span className="text-muted">{name(price.min.host)}</span> –{" "}
            {usd(price.max.value)} <span className="text-muted">{name(price.max.host)}</span>
          </span>
        ) : (
          <span className="text-muted">{name(price.min.host)}</span>
        )}
      </p>
      <p className="mt-1 text-head text-muted">
        $ per 1M tokens at {mixWords(mix)},{" "}
        {closed
          ? "as its lab asks."
          : `median over ${price.hosts} ${price.hosts === 1 ? "host" : "hosts"}, each by its cheapest offer.`}{" "}
        <span className="whitespace-nowrap">
          <OfferDot /> enters it.
        </span>{" "}
        {assumed > 0 && `${assumed} of them list no cache price (*): the input price stands in.`}
      </p>
    </div>
  );
}

/** The mark of an offer that enters the median. */
export function OfferDot() {
  return <span aria-hidden className="inline-block size-1.5 rounded-full bg-ink align-[1px]" />;
}

import type { ReactNode } from "react";
import { PriceBar } from "@/components/charts/price-bar";
import { CopyButton } from "@/components/ui/copy-button";
import { Unknown } from "@/components/ui/numeric-cell";
import { tokens, usd } from "@/lib/domain/format";
import type { OfferRow } from "@/lib/domain/listed-offer";
import { OfferDetails } from "./offer-details";
import { OfferHost } from "./offer-host";
import { OfferTags } from "./offer-tags";

type OfferTableRowProps = {
  row: OfferRow;
  /** The ends of the model's price over hosts, drawn behind the offer's own. */
  range: { min: number; max: number } | null;
  batch: boolean;
  sources: Readonly<Record<string, string>>;
};

export function OfferTableRow({ row, range, batch, sources }: OfferTableRowProps) {
  const { prices, before } = row;
  const was = (read: (from: NonNullable<typeof prices>) => number) =>
    before && prices && read(before.prices) !== read(prices)
      ? `was ${usd(read(before.prices))}`
      : null;
  const details = row.longContext.length > 0 || before !== null;
  return (
    <>
      <tr role="row" data-role={row.role} data-details={details ? "" : undefined}>
        <td role="cell" data-cell="host">
          <OfferHost row={row} />
        </td>
        <td role="cell" data-cell="id">
          <span className="flex items-center gap-1">
            <code className="min-w-0 truncate font-mono text-head" title={row.hostModelId}>
              {row.hostModelId}
            </code>
            <CopyButton
              text={row.hostModelId}
              label={`Copy ${row.hostModelId}`}
              className="-my-1"
            />
          </span>
          <OfferTags row={row} />
        </td>
        <td role="cell" data-cell="blend">
          <span className="flex items-center gap-2">
            <b className="w-14 shrink-0 font-medium">
              {row.blend === null ? <Unknown what="no price" /> : usd(row.blend)}
              {row.cacheAssumed && <span title="No cache price: the input price stands in">*</span>}
            </b>
            <PriceBar
              price={
                row.blend === null
                  ? null
                  : {
                      min: range?.min ?? row.blend,
                      median: row.blend,
                      max: range?.max ?? row.blend,
                    }
              }
            />
          </span>
          {row.blendBefore !== null && row.blendBefore !== row.blend && (
            <Second>was {usd(row.blendBefore)}</Second>
          )}
        </td>
        <Price label="Input" value={prices?.input} second={was(({ input }) => input)} />
        <Price label="Output" value={prices?.output} second={was(({ output }) => output)} />
        <Price label="Cache read" value={prices?.cacheRead} second={slashed(prices?.cacheWrite)} />
        {batch && (
          <Price label="Batch" value={prices?.batchInput} second={slashed(prices?.batchOutput)} />
        )}
        <td role="cell" data-label="Context">
          {row.context === null ? <Unknown /> : tokens(row.context)}
          {row.maxOutput !== null && <Second>{tokens(row.maxOutput)} out</Second>}
        </td>
        <td role="cell" data-label="As of">
          <time dateTime={row.asOf}>{row.asOf}</time>
          <Second>{sources[row.source] ?? row.source}</Second>
        </td>
      </tr>
      {details && (
        <tr role="row" data-detail="">
          <td role="cell" colSpan={batch ? 9 : 8}>
            <OfferDetails row={row} sources={sources} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The second of two prices in one cell. */
function slashed(price: number | null | undefined): string | null {
  return price === undefined || price === null ? null : `/ ${usd(price)}`;
}

type PriceProps = { label: string; value: number | null | undefined; second: string | null };

function Price({ label, value, second }: PriceProps) {
  return (
    <td role="cell" data-label={label}>
      {value === undefined || value === null ? <Unknown what="not listed" /> : usd(value)}
      {second && <Second>{second}</Second>}
    </td>
  );
}

function Second({ children }: { children: ReactNode }) {
  return <span className="block text-second text-muted">{children}</span>;
}

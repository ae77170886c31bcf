import type { ReactNode } from "react";
import { PriceBar } from "@/components/charts/price-bar";
import { QualityBar } from "@/components/charts/quality-bar";
import { MixLink } from "@/components/layout/mix-link";
import { Unknown } from "@/components/ui/numeric-cell";
import { date, index as indexText, parameters, usd } from "@/lib/domain/format";
import type { ModelRow } from "@/lib/domain/row";
import { LicenseChip } from "./license-chip";
import { WeightsMark } from "./weights-mark";

type ModelRowsProps = {
  caption: string;
  rows: readonly ModelRow[];
  /** Id of the model whose page it is. */
  current?: string;
  /** Said under a model's name. */
  note?: (id: string) => ReactNode;
};

/** Some models in a few columns, on the same scales as everywhere. */
export function ModelRows({ caption, rows, current, note }: ModelRowsProps) {
  return (
    <table className="figures w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-head text-muted">
        <tr className="border-b *:px-2 *:py-1.5 *:text-start *:font-normal">
          <th scope="col">Model</th>
          <th scope="col" className="max-md:hidden">
            License
          </th>
          <th scope="col" className="text-end! max-sm:hidden">
            Parameters
          </th>
          <th scope="col">Price</th>
          <th scope="col">Quality</th>
          <th scope="col" className="text-end! max-sm:hidden">
            Released
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} current={row.id === current} note={note?.(row.id)} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { row: ModelRow; current: boolean; note: ReactNode };

function Row({ row, current, note }: RowProps) {
  const license =
    row.licenseShort && row.licenseName
      ? { short: row.licenseShort, name: row.licenseName, commercialUse: row.use }
      : null;
  return (
    <tr className={`h-10.5 border-b *:px-2 hover:bg-hover ${current ? "bg-hover" : ""}`}>
      <td>
        <span className="flex items-center gap-2.5">
          <WeightsMark weights={row.weights} />
          {current ? (
            <b className="font-medium">
              {row.name}
              <span className="sr-only"> (this model)</span>
            </b>
          ) : (
            <MixLink href={`/models/${row.id}`} className="font-medium hover:underline">
              {row.name}
            </MixLink>
          )}
        </span>
        {note && <span className="block ps-5 text-second text-muted">{note}</span>}
      </td>
      <td className="max-md:hidden">
        <LicenseChip license={license} closed={row.weights === "closed"} />
      </td>
      <td className="text-end max-sm:hidden">
        {row.parameters === null ? <Unknown /> : parameters(row.parameters)}
        {row.activeParameters !== null && row.activeParameters !== row.parameters && (
          <span className="text-second text-muted"> / {parameters(row.activeParameters)}</span>
        )}
      </td>
      <td>
        <span className="inline-block w-14 font-medium">
          {row.price ? usd(row.price.median) : <Unknown />}
        </span>
        <span className="max-sm:hidden">
          <PriceBar
            price={
              row.price && {
                min: row.price.min.value,
                median: row.price.median,
                max: row.price.max.value,
              }
            }
          />
        </span>
      </td>
      <td>
        <span className="inline-block w-14 font-medium">
          {row.index ? indexText(row.index.value) : <Unknown />}
        </span>
        <span className="max-sm:hidden">
          <QualityBar index={row.index} weights={row.weights} />
        </span>
      </td>
      <td className="text-end max-sm:hidden">{date(row.released)}</td>
    </tr>
  );
}

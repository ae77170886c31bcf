"use client";

import { useState } from "react";
import { PriceBar } from "@/components/charts/price-bar";
import { QualityBar } from "@/components/charts/quality-bar";
import { MixLink } from "@/components/layout/mix-link";
import { useMix } from "@/components/layout/use-mix";
import { Button } from "@/components/ui/button";
import { Unknown } from "@/components/ui/numeric-cell";
import { date, index as indexText, parameters, usd } from "@/lib/domain/format";
import { rowsAt, type ModelRow } from "@/lib/domain/row";
import type { Explorable } from "@/lib/domain/summary";
import { LicenseChip } from "./license-chip";
import { WeightsMark } from "./weights-mark";

const SHOWN_AT_FIRST = 12;

type ModelFamilyProps = {
  /** The family's summaries, newest first, the page's own model among them. */
  family: Explorable;
  current: string;
};

/** The lab's other models of the family, on the same scales as everywhere. */
export function ModelFamily({ family, current }: ModelFamilyProps) {
  const [mix] = useMix();
  const [all, setAll] = useState(false);
  const rows = rowsAt(family, mix);
  const shown = all
    ? rows
    : rows.filter((row, place) => place < SHOWN_AT_FIRST || row.id === current);
  return (
    <>
      <table className="figures w-full border-collapse">
        <caption className="sr-only">Models of the family, newest first</caption>
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
          {shown.map((row) => (
            <FamilyRow key={row.id} row={row} current={row.id === current} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(true)}>
          Show all {rows.length}
        </Button>
      )}
    </>
  );
}

function FamilyRow({ row, current }: { row: ModelRow; current: boolean }) {
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

import type { ReactNode } from "react";
import { PriceBar } from "@/components/charts/price-bar";
import { QualityBar } from "@/components/charts/quality-bar";
import { licenseVerdict } from "@/components/model/license-chip";
import { COLUMNS, type ColumnId } from "@/lib/domain/columns";
import * as format from "@/lib/domain/format";
import type { CustomScore } from "@/lib/domain/quality/custom-score";
import type { ModelRow } from "@/lib/domain/row";

/**
 * What a column shows beyond its plain text. Functions, not components, and of one shape whether a
 * figure is known or not: as rows change place, texts change and nothing is added or taken away.
 */
const DRAWN: Partial<Record<ColumnId, (row: ModelRow) => ReactNode>> = {
  license: ({ licenseShort, use, weights }) =>
    licenseShort && (
      // One element where the site's other chips have three: the cell's label says the verdict.
      <span className="chip" data-tone={licenseVerdict(use, weights === "closed").tone}>
        {licenseShort}
      </span>
    ),
  parameters: ({ parameters, activeParameters, parametersDoubt }) => (
    <>
      {format.parameters(parameters)}
      {parametersDoubt && <Doubt />}
      <span className="second">
        {activeParameters === null ? "" : `/ ${format.parameters(activeParameters)}`}
      </span>
    </>
  ),
  price: ({ price, cheapestHost }) => (
    <>
      <span className="figure">{format.usd(price?.median ?? null)}</span>
      <PriceBar
        price={price && { min: price.min.value, median: price.median, max: price.max.value }}
      />
      <span className="second">
        {price && price.hosts > 1
          ? `from ${format.usd(price.min.value)} · ${cheapestHost}`
          : cheapestHost}
      </span>
    </>
  ),
  quality: ({ index, weights }) => (
    <>
      <span className="figure">{format.index(index?.value ?? null)}</span>
      <QualityBar index={index} weights={weights} />
    </>
  ),
  custom: ({ custom, weights }) => (
    <>
      <span className="figure">{format.index(custom?.value ?? null)}</span>
      <QualityBar
        index={
          custom && {
            ...custom,
            low: custom.low ?? custom.value,
            high: custom.high ?? custom.value,
          }
        }
        weights={weights}
      />
      <span className="second">{custom ? basisText(custom) : ""}</span>
    </>
  ),
  capabilities: ({ capabilities }) => (
    <span className="second">{capabilities.join(", ").replaceAll("-", " ") || format.UNKNOWN}</span>
  ),
};

/** What a custom score rests on: `9 benchmarks`, `9 benchmarks, 75 % covered`. */
function basisText({ benchmarks, covered }: CustomScore): string {
  const share = covered < 1 ? `, ${format.percent(covered)} covered` : "";
  return `${benchmarks} benchmarks${share}`;
}

function Doubt() {
  return (
    <span className="doubt" title="Sources disagree, or the figure is an estimate">
      <span aria-hidden>?</span>
      <span className="sr-only"> doubtful</span>
    </span>
  );
}

const TEXT = new Map(COLUMNS.map(({ id, text }) => [id, text]));

/** A cell's content in a row. */
export function cellContent(column: ColumnId, row: ModelRow): ReactNode {
  return DRAWN[column]?.(row) ?? TEXT.get(column)?.(row);
}

/** What a cell is called where what it shows does not say all: a dash, a color, a bar. */
export function cellLabel(column: ColumnId, row: ModelRow): string | undefined {
  if (TEXT.get(column)?.(row) === format.UNKNOWN) return "not known";
  if (column === "license" && row.licenseShort) {
    return `${row.licenseShort}, ${licenseVerdict(row.use, row.weights === "closed").words}`;
  }
  if (column === "quality" && row.index) {
    const [value, low, high] = [row.index.value, row.index.low, row.index.high].map(format.index);
    return `${value}, 90 % interval ${low} to ${high}`;
  }
  if (column === "custom" && row.custom) {
    const { benchmarks, covered } = row.custom;
    const [value, low, high] = [row.custom.value, row.custom.low, row.custom.high].map(
      format.index,
    );
    const interval = row.custom.low === null ? "" : `, 90 % interval ${low} to ${high}`;
    return `${value}${interval}, from ${benchmarks} benchmarks that stand for ${format.percent(covered)} of your weights`;
  }
  return undefined;
}

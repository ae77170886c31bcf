import { PriceBar } from "@/components/charts/price-bar";
import { QualityBar } from "@/components/charts/quality-bar";
import { licenseVerdict } from "@/components/model/license-chip";
import { Chip } from "@/components/ui/chip";
import { Unknown } from "@/components/ui/numeric-cell";
import type { ComparedModel } from "@/lib/domain/compare/comparison";
import type { Cell } from "@/lib/domain/compare/line";
import { UNKNOWN } from "@/lib/domain/format";

type CompareCellProps = { cell: Cell; best: boolean; model: ComparedModel | undefined };

/** One model's figure, with its bar where the row has one. */
export function CompareCell({ cell, best, model }: CompareCellProps) {
  const { text, detail, mark } = cell;
  if (text === UNKNOWN) {
    return (
      <td>
        <Unknown />
      </td>
    );
  }
  if (mark?.kind === "license") {
    const { tone, words } = licenseVerdict(mark.use, mark.closed);
    return (
      <td>
        <Chip tone={tone} title={`${mark.name}: ${words}`}>
          <span className="truncate">{text}</span>
        </Chip>
      </td>
    );
  }
  return (
    <td data-best={best || undefined}>
      <span className="compare-figure">
        <span className="compare-value">
          {text}
          {best && <span className="sr-only">, best</span>}
        </span>
        {mark?.kind === "price" && (
          <PriceBar
            price={{
              min: mark.price.min.value,
              median: mark.price.median,
              max: mark.price.max.value,
            }}
          />
        )}
        {mark?.kind === "interval" && model && (
          <QualityBar index={mark} weights={model.weights.value} />
        )}
        {mark?.kind === "share" && <Share value={mark.value} />}
        {detail && <span className="compare-detail">{detail}</span>}
      </span>
    </td>
  );
}

/** 0 to 100 % as a line; the figure beside it says the same. */
function Share({ value }: { value: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10}%`;
  return (
    <span className="compare-share" aria-hidden>
      <span style={{ width }} />
    </span>
  );
}

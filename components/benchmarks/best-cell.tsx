import { MixLink } from "@/components/layout/mix-link";
import { SelfReported } from "@/components/model/self-reported";
import { WeightsMark } from "@/components/model/weights-mark";
import { Unknown } from "@/components/ui/numeric-cell";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import type { Weights } from "@/lib/domain/model";
import { qualityText } from "@/lib/domain/quality/quality-text";

type BestCellProps = {
  weights: Weights;
  best: BenchmarkRow["best"][Weights];
  all: BenchmarkRow["best"];
  scale: BenchmarkRow["scale"];
};

/** The best score of one kind of weights and whose it is; the best of all kinds stands out. */
export function BestCell({ weights, best, all, scale }: BestCellProps) {
  if (!best)
    return (
      <td data-column={weights}>
        <Unknown what={`no ${weights} model has a score`} />
      </td>
    );
  const values = Object.values(all).flatMap((one) => (one ? [one.value] : []));
  const Value = best.value === Math.max(...values) ? "b" : "span";
  return (
    <td data-column={weights}>
      <WeightsMark weights={weights} /> <Value>{qualityText(best.value, scale)}</Value>{" "}
      {best.selfReported && (
        <span className="benchmarks-reported">
          <SelfReported />
        </span>
      )}
      <small>
        <MixLink href={`/models/${best.model}`} className="link" title={best.name}>
          {best.name}
        </MixLink>
      </small>
    </td>
  );
}

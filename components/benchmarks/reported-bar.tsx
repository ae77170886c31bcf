import { Unknown } from "@/components/ui/numeric-cell";
import { type BenchmarkRow, selfReportedShare } from "@/lib/domain/benchmarks/benchmark-row";

/** For how many models there is only a developer's own word, as a count and as a bar. */
export function ReportedBar({ row }: { row: Pick<BenchmarkRow, "models" | "selfReported"> }) {
  const { models, selfReported } = row;
  const share = selfReportedShare(row);
  if (share === null) return <Unknown />;
  const word = <span className="benchmarks-phone"> self-reported</span>;
  return (
    <>
      {selfReported === 0 ? (
        <span className="text-muted">none{word}</span>
      ) : (
        <>
          {selfReported}{" "}
          <span className="text-muted">
            of {models}
            {word}
          </span>
        </>
      )}
      <span className="reported-bar" aria-hidden>
        <i style={{ width: `${Math.round(share * 1000) / 10}%` }} />
      </span>
    </>
  );
}

import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";

/** How high the square is filled, of 8 px. */
const FILLED = { saturated: 8, nearly: 5.5, open: 2.5 } as const;

/** A square that is full, nearly full or has room; the word stands beside it. */
export function SaturationMark({
  saturation,
}: {
  saturation: NonNullable<BenchmarkRow["saturation"]>;
}) {
  const height = FILLED[saturation];
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" className="inline-block" aria-hidden>
      <rect x="0.5" y="0.5" width="9" height="9" rx="1.5" fill="none" stroke="currentColor" />
      <rect x="1" y={9 - height} width="8" height={height} fill="currentColor" />
    </svg>
  );
}

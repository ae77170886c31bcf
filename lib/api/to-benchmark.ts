import type { Benchmark as DomainBenchmark } from "@/lib/domain/benchmark";
import { type BenchmarkRow, selfReportedShare } from "@/lib/domain/benchmarks/benchmark-row";
import type { Benchmark } from "./schema/benchmark";

/** A benchmark with the figures of its row on /benchmarks. */
export function toBenchmark(benchmark: DomainBenchmark, row: BenchmarkRow): Benchmark {
  const { difficulty, slope, models, scores, selfReported, fifthBest, saturation, best } = row;
  return {
    ...benchmark,
    ...{ difficulty, slope, models, scores },
    selfReportedModels: selfReported,
    selfReportedShare: selfReportedShare(row),
    ...{ fifthBest, saturation, best },
    newestModel: row.newest,
    scoresSource: row.source,
    scoresAsOf: row.asOf,
  };
}

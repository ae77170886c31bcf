import type { Benchmark } from "../benchmark";
import type { Score } from "../score";
import type { Quality } from "./measure";
import { isSelfReported } from "./self-reported";

/** What each model reached on a benchmark, one figure for each, from its scores there. */
export function benchmarkValues(
  benchmark: Pick<Benchmark, "selfReported">,
  scores: readonly Score[],
): Record<string, Quality> {
  const values: Record<string, Quality> = {};
  for (const score of scores) {
    const quality = scoreQuality(score, benchmark);
    const shown = values[score.model];
    if (!shown || isBetter(quality, shown)) values[score.model] = quality;
  }
  return values;
}

function scoreQuality(score: Score, benchmark: Pick<Benchmark, "selfReported">): Quality {
  const { value, ranBy, source, asOf, date } = score;
  const selfReported = isSelfReported(score, benchmark);
  return {
    // A hundredth of a percent of a score is below any source's own precision.
    ...{ value: Number(value.toFixed(4)), low: null, high: null, benchmarks: null },
    ...{ ranBy, selfReported, source, asOf: date ?? asOf },
  };
}

/** Of several scores of a model the best that is not from a developer's own report; failing those the best. */
function isBetter(a: Quality, b: Quality): boolean {
  return a.selfReported === b.selfReported ? a.value > b.value : b.selfReported;
}

import type { TaskCoverage } from "./task-coverage";
import { TASK_BENCHMARKS } from "./task-index";

/** Why a task has no index: `2 of 3 benchmarks needed: SciCode, GSO. Self-reported, so not counted: HumanEval`. */
export function coverageWords(
  { benchmarks, selfReported, missing }: TaskCoverage,
  name: (benchmark: string) => string,
): string {
  const list = (ids: readonly string[]) => ids.map(name).join(", ");
  if (missing === 0) return `${list(benchmarks)}: too few models have these, or they fix no index`;
  const counted = `${benchmarks.length} of ${TASK_BENCHMARKS} benchmarks needed`;
  return [
    benchmarks.length === 0 ? counted : `${counted}: ${list(benchmarks)}`,
    ...(selfReported.length === 0 ? [] : [`Self-reported, so not counted: ${list(selfReported)}`]),
  ].join(". ");
}

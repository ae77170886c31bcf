import type { Benchmark } from "../benchmark";
import type { Score } from "../score";

/** Boards that run a benchmark for models they did not make. */
const BOARD =
  /\b(leaderboards?|HELM|PapersWithCode)\b|^(aider\.chat|labs\.scale\.com|swebench\.com)$/i;
/** Where developers publish figures of their own models; one "annoucement" is spelt so at its source. */
const OWN_REPORT = /\b(report|card|annoucement)\b/i;

/**
 * Whether a score is from a model developer's own report, of its models or of rivals it compares them
 * with. A benchmark that developers mostly run themselves was at times run by a board, and one that a
 * board runs is at times only in a developer's report. What models.dev links to is a model card, a paper
 * or a lab's page unless it is a known board.
 */
export function isSelfReported(
  { ranBy, source }: Pick<Score, "ranBy" | "source">,
  benchmark: Pick<Benchmark, "selfReported">,
): boolean {
  if (BOARD.test(ranBy ?? "")) return false;
  return (
    benchmark.selfReported || source === "models.dev-benchmarks" || OWN_REPORT.test(ranBy ?? "")
  );
}

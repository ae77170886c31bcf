import type { ExplainedScore } from "./explain";

/**
 * The finding: where a model does most better and most worse than its index says, the larger of them first,
 * among scores that are not self-reported. `of` counts those too.
 */
export function explainTitle(
  counted: readonly ExplainedScore[],
  of: number,
  name: (benchmark: string) => string,
): string {
  if (counted.length === 0)
    return `All ${of} scores that its index rests on are from developers’ own reports`;
  const ends = [extreme(counted, 1), extreme(counted, -1)]
    .flatMap((score) => (score && pointsOff(score) > 0 ? [score] : []))
    .sort((a, b) => Math.abs(b.surprise) - Math.abs(a.surprise));
  const [first, second] = ends;
  if (!first) return "Every score is within half a percentage point of what its index predicts";
  const unit = pointsOff(first) === 1 ? "percentage point" : "percentage points";
  const lead = `Scores ${pointsOff(first)} ${unit} ${way(first)} on ${name(first.benchmark)} than its index predicts`;
  return second
    ? `${lead}, and ${pointsOff(second)} ${way(second)} on ${name(second.benchmark)}`
    : lead;
}

/** The score that is furthest above (`sign` 1) or below what is predicted; undefined where none is. */
function extreme(scores: readonly ExplainedScore[], sign: 1 | -1): ExplainedScore | undefined {
  return scores
    .filter(({ surprise }) => surprise * sign > 0)
    .sort((a, b) => sign * (b.surprise - a.surprise))[0];
}

const pointsOff = ({ surprise }: ExplainedScore) => Math.round(Math.abs(surprise) * 100);
const way = ({ surprise }: ExplainedScore) => (surprise > 0 ? "more" : "less");

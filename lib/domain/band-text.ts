import * as format from "./format";
import type { Band, TierScore } from "./tier-groups";

const NAMES: Record<TierScore, string> = { index: "index", custom: "custom score" };

/** A band in words: `Tier 1`, `2 of the catalogue’s 4 models`, `index 162.0 to 158.9`, and why it is one. */
export function bandText(
  { span, shown, all }: Band,
  score: TierScore,
): { name: string; count: string; range: string | null; why: string } {
  const models = `${all} ${all === 1 ? "model" : "models"}`;
  const count = shown === all ? models : `${shown} of the catalogue’s ${models}`;
  if (!span) {
    const why = score === "index" ? "Epoch AI lists none" : "too few benchmarks at these weights";
    return { name: `No ${NAMES[score]}`, count, range: null, why };
  }
  const [from, to] = [format.index(span.from), format.index(span.to)];
  return {
    name: `Tier ${span.tier}`,
    count,
    range: `${NAMES[score]} ${from === to ? from : `${from} to ${to}`}`,
    why: all === 1 ? "ties with none below" : `all tie with ${span.best}`,
  };
}

import type { CustomScore, CustomScores } from "./custom-score";
import type { TaskScores } from "./packed-scores";
import type { TaskScore } from "./task-score";
import type { TaskWeights } from "./task-weights";

/** Every model's score at a reader's weights, or only its value, as `of` has it. */
export function scoreAll(
  scores: TaskScores,
  weights: TaskWeights,
  of: (scores: readonly TaskScore[], weights: TaskWeights) => CustomScore | null,
): CustomScores {
  const found = new Map<string, CustomScore>();
  for (const [model, own] of scores) {
    const score = of(own, weights);
    if (score) found.set(model, score);
  }
  return found;
}

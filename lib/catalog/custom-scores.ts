import { LeastRecent } from "@/lib/domain/least-recent";
import { customScore, NO_SCORES, type CustomScores } from "@/lib/domain/quality/custom-score";
import { scoreAll } from "@/lib/domain/quality/custom-scores";
import type { TaskScores } from "@/lib/domain/quality/packed-scores";
import { countedScores } from "@/lib/domain/quality/task-score";
import { hasWeights, printWeights, type TaskWeights } from "@/lib/domain/quality/task-weights";
import { fittedByModel } from "./index-explained";

/** Weights whose scores are kept: one link is asked for again and again. All scores of one take about 0.1 s. */
const KEPT = 40;
const kept = new LeastRecent<string, CustomScores>(KEPT);

/** Every model's score at a reader's weights; none without weights. */
export function customScores(weights: TaskWeights): CustomScores {
  if (!hasWeights(weights)) return NO_SCORES;
  return kept.get(printWeights(weights), () => scoreAll(taskScores(), weights, customScore));
}

/** Every model's scores that count towards a task. */
export function taskScores(): TaskScores {
  known ??= new Map([...fittedByModel()].map(([model, scores]) => [model, countedScores(scores)]));
  return known;
}
let known: TaskScores | undefined;

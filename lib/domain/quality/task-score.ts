import type { Task } from "../benchmark";
import { curveOf, type Curve, type Observation } from "./fit-index";
import type { FittedScore } from "./observations";

/** A score that counts towards a task. */
export type TaskScore = { benchmark: string; task: Task; curve: Curve };

export function taskScore(benchmark: string, task: Task, observation: Observation): TaskScore {
  return { benchmark, task, curve: curveOf(observation) };
}

/** Of scores those that count: what developers report themselves does not. */
export function countedScores(scores: readonly FittedScore[]): TaskScore[] {
  return scores
    .filter(({ selfReported }) => !selfReported)
    .map(({ score, task, observation }) => taskScore(score.benchmark, task, observation));
}

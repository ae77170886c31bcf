import type { Benchmark, Task } from "../benchmark";
import type { Difficulty } from "../reference";
import type { Score } from "../score";
import type { Observation } from "./fit-index";
import { isSelfReported } from "./self-reported";

/** What the index and its relatives are fitted from. */
export type FitInput = {
  scores: readonly Score[];
  benchmarks: readonly Benchmark[];
  difficulties: readonly Difficulty[];
};

/** A score with its benchmark's place on the index's scale. */
export type FittedScore = { score: Score; task: Task; selfReported: boolean } & {
  observation: Observation;
};

/** The scores that the index is fitted to: Epoch's, on benchmarks whose difficulty and slope it gives. */
export function fittedScores({ scores, benchmarks, difficulties }: FitInput): FittedScore[] {
  const constants = new Map(difficulties.map((difficulty) => [difficulty.benchmark, difficulty]));
  const known = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]));
  return scores.flatMap((score) => {
    const benchmark = known.get(score.benchmark);
    const constant = constants.get(score.benchmark);
    if (!benchmark || !constant || score.source !== "epoch") return [];
    const { difficulty, slope } = constant;
    return {
      ...{ score, task: benchmark.task, selfReported: isSelfReported(score, benchmark) },
      observation: { difficulty, slope, score: score.value },
    };
  });
}

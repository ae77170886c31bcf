import { count, longDate } from "../format";

/** Fewer of Epoch's benchmarks give no index. */
const LEAST = 4;

type Known = {
  /** Scores that an index is fitted to. */
  fitted: number;
  /** All scores of the model. */
  scores: number;
  asOf: string | null;
};

/** Why a model has no index. */
export function noIndexWords({ fitted, scores, asOf }: Known): string {
  const day = asOf === null ? "" : ` of ${longDate(asOf)}`;
  const known = fitted === 0 ? "none" : `only ${fitted}`;
  const others = scores - fitted;
  return [
    fitted < LEAST
      ? `It has no index: that takes scores on four of Epoch AI’s benchmarks, and Epoch AI’s data${day} have ${known} of it.`
      : `It has no index: Epoch AI’s data${day} give it none, though they have ${fitted} scores of it.`,
    ...(fitted === 0
      ? ["So it has no task index either, which takes three of a task’s benchmarks."]
      : []),
    ...(others === 0
      ? []
      : [
          others === 1
            ? "Its score below is from another source, which is not on the index’s scale."
            : `Its ${count(others)} scores below are from other sources, which are not on the index’s scale.`,
        ]),
  ].join(" ");
}

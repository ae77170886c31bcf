import type { Task } from "../benchmark";
import type { Observation } from "./fit-index";
import { taskScore, type TaskScore } from "./task-score";

/** Every model's scores that count towards a task, by its id. */
export type TaskScores = ReadonlyMap<string, readonly TaskScore[]>;

/** The same as it travels to the browser: a benchmark's constants once, its scores model by model. */
export type PackedScores = {
  benchmarks: readonly { id: string; task: Task; difficulty: number; slope: number }[];
  models: readonly { id: string; benchmarks: readonly number[]; scores: readonly number[] }[];
};

export function packScores(scores: TaskScores): PackedScores {
  const places = new Map<string, number>();
  const benchmarks: PackedScores["benchmarks"][number][] = [];
  const place = ({ benchmark, task, curve: { difficulty, slope } }: TaskScore) => {
    const known = places.get(benchmark);
    if (known !== undefined) return known;
    places.set(benchmark, benchmarks.length);
    return benchmarks.push({ id: benchmark, task, difficulty, slope }) - 1;
  };
  const models = [...scores].map(([id, own]) => ({
    id,
    benchmarks: own.map(place),
    scores: own.map(({ curve }) => curve.score),
  }));
  return { benchmarks, models };
}

export function unpackScores({ benchmarks, models }: PackedScores): TaskScores {
  return new Map(
    models.map(({ id, benchmarks: places, scores }) => [
      id,
      places.flatMap((place, at) => {
        const benchmark = benchmarks[place];
        const score = scores[at];
        if (!benchmark || score === undefined) return [];
        const observation: Observation = { ...benchmark, score };
        return taskScore(benchmark.id, benchmark.task, observation);
      }),
    ]),
  );
}

/** Checks that an answer is what `packScores` gives; null when it is not. */
export function parseScores(answer: unknown): PackedScores | null {
  return isPacked(answer) ? answer : null;
}

function isPacked(value: unknown): value is PackedScores {
  const { benchmarks, models } = (value ?? {}) as Partial<PackedScores>;
  return Array.isArray(benchmarks) && Array.isArray(models) && models.every(isModel);
}

function isModel(value: unknown): boolean {
  const { benchmarks, scores } = (value ?? {}) as Partial<PackedScores["models"][number]>;
  return Array.isArray(benchmarks) && Array.isArray(scores) && benchmarks.length === scores.length;
}

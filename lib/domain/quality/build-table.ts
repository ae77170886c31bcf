import { TASKS, type Benchmark, type Task } from "../benchmark";
import type { IndexScore, Score } from "../score";
import { taskWord } from "../task-word";
import { INDEXED_TASKS } from "../tasks";
import type { Observation } from "./fit-index";
import type { Measure, Quality, QualityTable } from "./measure";
import { benchmarkValues } from "./benchmark-values";
import { fittedScores, type FitInput } from "./observations";
import { taskIndex } from "./task-index";

/** Fewer models than this compare nothing. */
const MODELS_AT_LEAST = 5;

type Given = FitInput & { index: readonly IndexScore[] };

type Values = Record<string, Quality>;

/**
 * Every measure with its figures: the published index, the task indices, then the benchmarks by task;
 * each only where at least five models have it.
 */
export function buildQualityTable(given: Given): QualityTable {
  const entries = [indexEntry(given.index), ...taskEntries(given), ...benchmarkEntries(given)]
    .map(
      ([measure, values]) => [{ ...measure, models: Object.keys(values).length }, values] as const,
    )
    .filter(([measure]) => measure.models >= MODELS_AT_LEAST);
  return {
    measures: entries.map(([measure]) => measure),
    values: Object.fromEntries(entries.map(([{ id }, values]) => [id, values])),
  };
}

type Entry = [measure: Omit<Measure, "models">, values: Values];

function indexEntry(index: readonly IndexScore[]): Entry {
  const measure = {
    id: "quality",
    kind: "index",
    label: "Index",
    task: null,
    scale: "points",
    by: "Epoch AI",
  } as const;
  const values: Values = {};
  for (const { model, value, low, high, source, asOf } of index)
    values[model] = {
      ...{ value, low, high, source, asOf },
      ...{ benchmarks: null, ranBy: null, selfReported: false },
    };
  return [measure, values];
}

/** None of the scores from a developer's own report counts. */
function taskEntries(given: Given): Entry[] {
  const found = new Map<Task, Map<string, { observations: Observation[]; asOf: string }>>();
  for (const { score, task, selfReported, observation } of fittedScores(given)) {
    if (selfReported) continue;
    const models = found.get(task) ?? new Map();
    const { observations } = models.get(score.model) ?? { observations: [] };
    observations.push(observation);
    found.set(task, models.set(score.model, { observations, asOf: score.asOf }));
  }
  return INDEXED_TASKS.map((task) => {
    const values: Values = {};
    for (const [model, { observations, asOf }] of found.get(task) ?? []) {
      const index = taskIndex(observations);
      if (index)
        values[model] = {
          ...{ value: round(index.value, 2), low: round(index.low, 2), high: round(index.high, 2) },
          ...{ benchmarks: observations.length, ranBy: null, selfReported: false },
          ...{ source: "epoch", asOf },
        };
    }
    return [{ ...TASK_MEASURE, id: task, label: `${taskWord(task)} index`, task }, values];
  });
}

const TASK_MEASURE = {
  kind: "task",
  scale: "points",
  by: "Weighbridge, by the index's method from Epoch AI's scores",
} as const;

function benchmarkEntries({ scores, benchmarks }: Given): Entry[] {
  const found = new Map<string, Score[]>();
  for (const score of scores) {
    const known = found.get(score.benchmark);
    if (known) known.push(score);
    else found.set(score.benchmark, [score]);
  }
  const place = ({ task }: Benchmark) => TASKS.indexOf(task);
  return [...benchmarks]
    .sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1))
    .map((benchmark) => {
      const { id, name: label, task, scale, runBy: by } = benchmark;
      const values = benchmarkValues(benchmark, found.get(id) ?? []);
      return [{ id, kind: "benchmark", label, task, scale, by }, values];
    });
}

/** Published indices have two digits. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

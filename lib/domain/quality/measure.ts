import type { Task } from "../benchmark";

/**
 * A way to say how good a model is: `quality` is the published index, a task's name (`coding`) its
 * index on that task, a benchmark's id its score there.
 */
export type MeasureId = string;

export type MeasureKind = "index" | "task" | "benchmark";

/** One entry of the list that charts, thresholds and comparisons choose from. */
export type Measure = {
  id: MeasureId;
  kind: MeasureKind;
  /** E.g. "Index", "Coding index", "GPQA Diamond". */
  label: string;
  task: Task | null;
  /** `points` of the index, a `fraction` 0..1 shown in percent, a `rating`, or `minutes`. */
  scale: "points" | "fraction" | "rating" | "minutes";
  /** Who runs it, or whose method it is. */
  by: string;
  /** How many models have it. */
  models: number;
};

/** A model's figure on a measure. More is better on all of them. */
export type Quality = {
  value: number;
  /** Ends of the 90 % interval; null where none is published or computed. */
  low: number | null;
  high: number | null;
  /** How many benchmarks a task's index rests on; null for the others. */
  benchmarks: number | null;
  /** Who ran it; null when not known. */
  ranBy: string | null;
  /** From a model developer's own report, of its models or of rivals it compares them with. */
  selfReported: boolean;
  /** Id of the source, and the day the figure is of. */
  source: string;
  asOf: string;
};

/** Every figure of every measure, by measure and then by model id. */
export type QualityTable = {
  measures: readonly Measure[];
  values: Readonly<Record<MeasureId, Readonly<Record<string, Quality>>>>;
};

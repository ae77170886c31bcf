import type { Chart } from "../charts/chart";
import type { Task } from "../benchmark";
import type { Quality } from "./measure";

/** A model's index on a task, or why it has none. */
export type TaskStanding = { task: Task } & ({ quality: Quality } | { quality: null; why: string });

/** What the page of a model says of its index. */
export type IndexView =
  | {
      /** Its scores against what the index predicts. */
      chart: Chart;
      tasks: readonly TaskStanding[];
      /** Day of the scores. */
      asOf: string;
    }
  /** Why it has none. */
  | { chart: null; why: string };

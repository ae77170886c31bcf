import type { Task } from "../benchmark";
import type { ExplainedIndex } from "./explain-chart";
import type { Quality } from "./measure";

/** A model's index on a task, or why it has none. */
export type TaskStanding = { task: Task } & ({ quality: Quality } | { quality: null; why: string });

/** What the page of a model says of its index. */
export type IndexView =
  | {
      explained: ExplainedIndex;
      tasks: readonly TaskStanding[];
      /** Day of the scores. */
      asOf: string;
    }
  /** Why it has none. */
  | { explained: null; why: string };

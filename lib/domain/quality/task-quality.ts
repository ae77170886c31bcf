import type { Task } from "../benchmark";
import { entry } from "../row";
import type { Quality, QualityTable } from "./measure";

/** A model's index on one task. */
export type TaskQuality = { task: Task; quality: Quality };

/** The tasks on which a model has an index, in the order of the table. */
export function taskQualities({ measures, values }: QualityTable, id: string): TaskQuality[] {
  return measures.flatMap(({ id: measure, kind, task }) => {
    const quality = entry(values[measure] ?? {}, id);
    return kind === "task" && task && quality ? [{ task, quality }] : [];
  });
}

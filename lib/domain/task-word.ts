import type { Task } from "./benchmark";

/** A task's name in words: `Tool use`. */
export function taskWord(task: Task): string {
  return (task.charAt(0).toUpperCase() + task.slice(1)).replace("-", " ");
}

import { taskWord } from "@/lib/domain/task-word";
import {
  hasWeights,
  printWeights,
  weightEntries,
  WEIGHT_MAX,
  WEIGHTED_TASKS,
  type TaskWeights,
  type WeightedTask,
} from "@/lib/domain/quality/task-weights";
import type { Codec } from "./codec";
import { decimal } from "./mix";

const MESSAGE = `is read as coding:3,math:1, each from 0 to ${WEIGHT_MAX} and one above 0; tasks are ${WEIGHTED_TASKS.join(", ")}`;

/** `coding:3,math:1`. All of it or nothing: half of the weights would be another score. */
export const weightsCodec: Codec<TaskWeights> = {
  read(text) {
    const weights: Partial<Record<WeightedTask, number>> = {};
    for (const part of text.split(",").slice(0, WEIGHTED_TASKS.length + 1)) {
      const [name, number, ...more] = part.split(":");
      const task = WEIGHTED_TASKS.find((known) => known === name);
      const weight = decimal(number, WEIGHT_MAX);
      if (!task || weight === null || more.length > 0 || task in weights)
        return { value: null, message: MESSAGE };
      weights[task] = weight;
    }
    const value = Object.fromEntries(weightEntries(weights));
    return hasWeights(value) ? { value, message: null } : { value: null, message: MESSAGE };
  },
  print: printWeights,
};

/** The weights in words: `coding 3, math 1`; empty without. */
export function weightsText(weights: TaskWeights): string {
  return weightEntries(weights)
    .map(([task, weight]) => `${taskWord(task).toLowerCase()} ${weight}`)
    .join(", ");
}

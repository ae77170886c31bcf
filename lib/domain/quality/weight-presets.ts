import type { TaskWeights } from "./task-weights";

/** Weights to begin with. Each rests on several tasks, because few models have five benchmarks of one. */
export const WEIGHT_PRESETS: readonly { name: string; weights: TaskWeights }[] = [
  { name: "Even", weights: { coding: 1, math: 1, agentic: 1, reasoning: 1, knowledge: 1 } },
  { name: "Coding", weights: { coding: 5, agentic: 2, reasoning: 1 } },
  { name: "Agents", weights: { agentic: 5, coding: 2, reasoning: 1 } },
  { name: "Science", weights: { math: 3, reasoning: 3, knowledge: 2 } },
];

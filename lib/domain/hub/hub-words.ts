import type { HubSort } from "./hub-sort";
import { NOT_STATED } from "./hub-state";
import type { Gate, Relation } from "./repo-kinds";

export const KIND_NAMES = {
  base: "Base",
  quantized: "Quantized",
  finetune: "Fine-tune",
  adapter: "Adapter",
  merge: "Merge",
} as const satisfies Record<Relation, string>;

export const GATE_NAMES = {
  no: "Open to all",
  auto: "Gated, let in at once",
  manual: "Gated, owner decides",
  yes: "Gated",
  [NOT_STATED]: "Not stated",
} as const satisfies Record<Gate | typeof NOT_STATED, string>;

export const SORT_NAMES = {
  relevance: "Best match",
  trending: "Trending",
  downloads: "Downloads",
  likes: "Likes",
  parameters: "Parameters",
  created: "Created",
  changed: "Changed",
} as const satisfies Record<HubSort, string>;

/** A task as people say it: `text generation` for the Hub's `text-generation`. */
export function taskName(task: string): string {
  return task.replaceAll("-", " ");
}

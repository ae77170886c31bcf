import type { Gate } from "./repo-kinds";

/** Whether a repo's files are open to everybody, in words. */
export const GATE_TEXT = {
  no: "no",
  auto: "yes, after its terms",
  manual: "yes, on its owner’s word",
  yes: "yes",
} as const satisfies Record<Gate, string>;

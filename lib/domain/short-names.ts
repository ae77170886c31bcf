import type { CommercialUse } from "./license";
import type { Weights } from "./model";

/** What weights are, in a word. */
export const WEIGHTS_NAMES = {
  open: "Open",
  restricted: "Restricted",
  closed: "Closed",
} as const satisfies Record<Weights, string>;

/** Whether a license allows commercial use, in a word or two. */
export const USE_NAMES = {
  allowed: "Allowed",
  conditions: "With conditions",
  "not-allowed": "Not allowed",
  unknown: "Not known",
} as const satisfies Record<CommercialUse, string>;

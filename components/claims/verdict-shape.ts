import type { Verdict } from "@/lib/domain/claims/claim";

/** Lines on a square of 16 px, within a circle: a tick, a tick on half a circle, a cross, a question mark. */
export const VERDICT_SHAPE = {
  holds: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M5 8.3l2.1 2.1L11 6",
  "holds-under-rule":
    "M8 1.5a6.5 6.5 0 0 1 0 13M5 8.3l2.1 2.1L11 6M5.2 2.1l-.9.6M2.2 5.1l-.4 1M1.6 8.9l.3 1.1M3.6 12.7l.8.7",
  "does-not-hold": "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6",
  "cannot-tell":
    "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M6.2 6.2a1.8 1.8 0 1 1 2.4 1.7q-.6.3-.6 1M8 11.2v.1",
} as const satisfies Record<Verdict, string>;

export const VERDICT_TONE = {
  holds: "allowed",
  "holds-under-rule": "conditions",
  "does-not-hold": "not-allowed",
  "cannot-tell": "muted",
} as const satisfies Record<Verdict, string>;

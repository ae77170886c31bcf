import type { Weights } from "@/lib/domain/model";

/** On a square of 10 px. */
export const WEIGHTS_SHAPE = {
  open: "M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z",
  restricted: "M5 1 9.6 9H.4z",
  closed: "M1 1h8v8H1z",
} as const satisfies Record<Weights, string>;

export const WEIGHTS_WORD = {
  open: "Open weights",
  restricted: "Restricted weights",
  closed: "Closed weights",
} as const satisfies Record<Weights, string>;

/** ● open, ▲ restricted, ■ closed. Where the word stands beside it, pass `decorative`. */
export function WeightsMark({ weights, decorative }: { weights: Weights; decorative?: boolean }) {
  return (
    <svg
      viewBox="0 0 10 10"
      width="10"
      height="10"
      fill="currentColor"
      className="inline-block shrink-0"
      data-weights={weights}
      {...(decorative
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": WEIGHTS_WORD[weights] })}
    >
      <path d={WEIGHTS_SHAPE[weights]} />
    </svg>
  );
}

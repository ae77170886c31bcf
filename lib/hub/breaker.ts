type BreakerOptions = {
  /** Failures in a row after which it opens. */
  failures: number;
  /** How long it stays open before one call may try again. */
  restMs: number;
};

/** Keeps from asking who failed again and again: open for a while, then one trial decides. */
export type Breaker = {
  /** Whether a call may be made now; a yes must be followed by `report`. Else when to come back. */
  enter: (now: number) => { open: false } | { open: true; until: number };
  report: (outcome: "answered" | "failed" | "not asked", now: number) => void;
};

export function createBreaker({ failures, restMs }: BreakerOptions): Breaker {
  let inARow = 0;
  let openUntil = 0;
  let isTrying = false;
  return {
    enter(now) {
      if (inARow < failures) return { open: false };
      if (now < openUntil || isTrying) return { open: true, until: Math.max(openUntil, now) };
      isTrying = true;
      return { open: false };
    },
    report(outcome, now) {
      isTrying = false;
      if (outcome === "answered") inARow = 0;
      if (outcome !== "failed") return;
      inARow += 1;
      if (inARow >= failures) openUntil = now + restMs;
    },
  };
}

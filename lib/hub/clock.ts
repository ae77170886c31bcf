import { setTimeout } from "node:timers/promises";

/** The time, passed in so that tests need not wait. */
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after `ms`; rejects when `signal` is aborted before. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal && { signal }),
};

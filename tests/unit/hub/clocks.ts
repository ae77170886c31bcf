import type { Clock } from "@/lib/hub/clock";

/** Runs twenty times as fast as the real one, so that a limit of seconds passes in milliseconds. */
export function fastClock(): Clock {
  const started = performance.now();
  return {
    now: () => Date.parse("2026-11-23T12:00:00Z") + (performance.now() - started) * 20,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms / 20);
        signal?.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        });
      }),
  };
}

/** Stands still until told; every wait is remembered and, unless it is a time limit, over at once. */
export function stillClock(timeLimitMs: number) {
  let now = Date.parse("2026-11-23T12:00:00Z");
  const waits: number[] = [];
  const clock: Clock = {
    now: () => now,
    sleep(ms) {
      if (ms === timeLimitMs) return new Promise(() => undefined);
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
  return { clock, waits, pass: (ms: number) => (now += ms) };
}

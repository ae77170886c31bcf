/** Lets at most `most` pieces of work run at once; the others wait in the order they came. */
export type InFlight = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

export function createInFlight(most: number): InFlight {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const start = () => {
        signal.removeEventListener("abort", leave);
        running += 1;
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal.reason as Error);
      };
      if (running < most) return start();
      waiting.push(start);
      signal.addEventListener("abort", leave, { once: true });
    });
  return async (work, signal) => {
    await turn(signal);
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

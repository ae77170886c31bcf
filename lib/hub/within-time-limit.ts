import type { Clock } from "./clock";
import { HubFault } from "./hub-fault";

/** Runs `work` and ends it after `ms` with a fault; its signal is then aborted. */
export async function withinTimeLimit<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  { clock, url }: { clock: Clock; url: string },
): Promise<T> {
  const working = new AbortController();
  const timer = new AbortController();
  const late = clock.sleep(ms, timer.signal).then(() => {
    const fault = new HubFault({ kind: "timed-out" }, { url });
    working.abort(fault);
    throw fault;
  });
  try {
    return await Promise.race([work(working.signal), late]);
  } finally {
    timer.abort();
  }
}

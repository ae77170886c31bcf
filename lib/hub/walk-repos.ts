import type { NoAnswer } from "@/lib/domain/hub/live-facts";
import { systemClock } from "./clock";
import { HubFault } from "./hub-fault";
import { listRepos, type ListOptions, type ReposPage } from "./list-repos";

/** After a fault the page is asked for again, each time later. A Hub that is away for longer is left to the next run. */
const PAUSES_MS = [3_000, 15_000, 60_000];
/** Deep pages sometimes end in 504, answers break off, the Hub restarts; the others stay as they are. */
const PASSING: readonly NoAnswer["kind"][] = ["unreachable", "failed", "timed-out", "malformed"];

/** `listRepos` for a walk that takes long: goes on behind the last page when one fails. */
export async function* walkRepos(options: ListOptions): AsyncGenerator<ReposPage, void> {
  const { onWait, clock = systemClock } = options;
  let cursor = options.cursor ?? null;
  for (let faults = 0; ; faults += 1) {
    try {
      for await (const page of listRepos({ ...options, cursor })) {
        cursor = page.next;
        faults = 0;
        yield page;
      }
      return;
    } catch (error) {
      const ms = PAUSES_MS[faults];
      if (!(error instanceof HubFault) || !PASSING.includes(error.reason.kind) || !ms) throw error;
      onWait?.({ ms, reason: error.reason });
      await clock.sleep(ms);
    }
  }
}

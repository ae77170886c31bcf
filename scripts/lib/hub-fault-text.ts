import type { NoAnswer } from "@/lib/domain/hub/live-facts";

/** Why the Hub gave no answer, as the begin of a sentence on a command line. */
export function hubFaultText(reason: NoAnswer): string {
  switch (reason.kind) {
    case "offline":
      return "HF_HUB_OFFLINE is set, so the Hub is not asked";
    case "setting":
      return `${reason.setting} has a value that cannot be used`;
    case "rate-limited":
      return "The Hub's rate limit is used up";
    case "unreachable":
      return "The Hub cannot be reached";
    case "failed":
      return `The Hub failed with ${reason.status}`;
    case "paused":
      return `The Hub failed too often and is left alone until ${reason.until}`;
    case "timed-out":
      return "The Hub did not answer in time";
    case "gone":
      return "The Hub has no such list";
    case "refused":
      return `The Hub refused with ${reason.status}`;
    case "renamed":
      return `The Hub answered for ${reason.to}`;
    case "malformed":
      return "The Hub's answer cannot be read";
  }
}

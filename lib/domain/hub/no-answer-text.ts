import type { NoAnswer } from "./live-facts";

/** Why the snapshot stands, as the end of a sentence that begins with its date. */
export function noAnswerText(reason: NoAnswer): string {
  switch (reason.kind) {
    case "offline":
      return "the Hub is not asked (HF_HUB_OFFLINE)";
    case "setting":
      return `the Hub is not asked: the setting ${reason.setting} is wrong`;
    case "rate-limited":
      return `the Hub’s rate limit is used up; asked again after ${clock(reason.until)}`;
    case "unreachable":
      return "the Hub is out of reach";
    case "failed":
      return `the Hub answered with an error (${reason.status})`;
    case "paused":
      return `the Hub failed again and again; asked again after ${clock(reason.until)}`;
    case "timed-out":
      return "the Hub did not answer in time";
    case "gone":
      return "the Hub has no public repository of this name any more";
    case "refused":
      return `the Hub refused the question (${reason.status})`;
    case "renamed":
      return `at this address the Hub now has ${reason.to}, which may be another repository`;
    case "malformed":
      return "the Hub’s answer could not be read";
  }
}

/** `14:05 UTC`. */
function clock(time: string): string {
  return `${time.slice(11, 16)} UTC`;
}

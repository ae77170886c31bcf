import { HubUnavailableError } from "@/lib/hub-site/site-index";
import type { Refusal } from "./problem";

/** Seconds: a database that restarts is back within a few. */
const RETRY_AFTER = 3;

/** The refusal that says the index is down; any other error rises. */
export function hubUnavailable(error: unknown): Refusal {
  if (!(error instanceof HubUnavailableError)) throw error;
  return { problem: "index-unavailable", detail: error.message, retryAfter: RETRY_AFTER };
}

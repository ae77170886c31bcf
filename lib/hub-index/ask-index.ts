import { hubIndex } from "./hub-index";
import type { HubIndex } from "./open-hub-index";
import { PostgresUnavailableError } from "./postgres/postgres-source";
import type { CommercialUses } from "./query/conditions";
import { CursorError } from "./query/cursor";

/** An answer of the index, or why there is none, in words for the page. */
export type IndexAnswer<Value> =
  { state: "answered"; value: Value } | { state: "unavailable"; reason: string };

/** Asks the index of this process. Throws only what the asker is to blame for: a `CursorError`. */
export async function askIndex<Value>(
  uses: CommercialUses,
  question: (index: HubIndex) => Promise<Value>,
): Promise<IndexAnswer<Value>> {
  try {
    return { state: "answered", value: await question(await hubIndex(uses)) };
  } catch (error) {
    if (error instanceof CursorError) throw error;
    console.error("hub-index:", error);
    return {
      state: "unavailable",
      reason:
        error instanceof PostgresUnavailableError
          ? error.message
          : "The index of the Hub cannot be read.",
    };
  }
}

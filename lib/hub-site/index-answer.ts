import type { HubIndex } from "@/lib/hub-index/open-hub-index";
import { askIndex, HubUnavailableError } from "./site-index";

/** An answer of the index, or why there is none, in words for the page. */
export type IndexAnswer<Value> =
  { state: "answered"; value: Value } | { state: "unavailable"; reason: string };

/** Asks the index for a page that says itself why there is no answer; never throws. */
export async function indexAnswer<Value>(
  question: (index: HubIndex) => Promise<Value>,
): Promise<IndexAnswer<Value>> {
  try {
    return { state: "answered", value: await askIndex(question) };
  } catch (error) {
    if (error instanceof HubUnavailableError)
      return { state: "unavailable", reason: error.message };
    console.error("hub-index:", error);
    return { state: "unavailable", reason: "The index of the Hub failed." };
  }
}

import { licenseUses } from "@/lib/catalog/license-uses";
import { hubIndex } from "@/lib/hub-index/hub-index";
import type { HubIndex } from "@/lib/hub-index/open-hub-index";
import { PostgresUnavailableError } from "@/lib/hub-index/postgres/postgres-source";

/** The index gives no answer at present; the message is for the reader. The rest of the site needs no index. */
export class HubUnavailableError extends Error {
  override name = "HubUnavailableError";
}

/** Asks the index of this process, which is opened with the first question and knows the catalogue's licenses. */
export async function askIndex<Answer>(
  work: (index: HubIndex) => Promise<Answer>,
): Promise<Answer> {
  const index = await openIndex();
  try {
    return await work(index);
  } catch (cause) {
    if (!PostgresUnavailableError.is(cause)) throw cause;
    throw unavailable(cause.message, cause.cause);
  }
}

async function openIndex(): Promise<HubIndex> {
  try {
    return await hubIndex(licenseUses());
  } catch (cause) {
    throw unavailable("The index of the Hub could not be opened.", cause);
  }
}

/** Said in the log in one line: it is asked again every few seconds. */
function unavailable(message: string, cause: unknown): HubUnavailableError {
  console.error("hub-index:", message, cause instanceof Error ? cause.message : "");
  return new HubUnavailableError(message, { cause });
}

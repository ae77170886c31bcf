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
    if (!(cause instanceof PostgresUnavailableError)) throw cause;
    throw new HubUnavailableError(cause.message, { cause });
  }
}

async function openIndex(): Promise<HubIndex> {
  try {
    return await hubIndex(licenseUses());
  } catch (cause) {
    throw new HubUnavailableError("The index of the Hub could not be opened.", { cause });
  }
}

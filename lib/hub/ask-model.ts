import { modelInfo } from "@huggingface/hub";
import type { LiveFacts } from "@/lib/domain/hub/live-facts";
import { HubFault } from "./hub-fault";
import { MODEL_FIELDS, ModelAnswer, type ClientField } from "./model-answer";
import type { HubSettings } from "./settings";
import { toLiveFacts } from "./to-live-facts";

/** Asks the Hub for one repository. Throws whatever went wrong; `toFault` sorts it. */
export async function askModel(
  repo: string,
  { endpoint, token }: Pick<HubSettings, "endpoint" | "token">,
  fetch: typeof globalThis.fetch,
): Promise<LiveFacts> {
  const answer: unknown = await modelInfo({
    name: repo,
    hubUrl: endpoint,
    additionalFields: MODEL_FIELDS as readonly string[] as ClientField[],
    fetch,
    ...(token && { accessToken: token }),
  });
  const facts = toLiveFacts(ModelAnswer.parse(answer));
  // The Hub redirects old names, at times to a repository of other weights: its facts are not this one's.
  if (facts.id.toLowerCase() !== repo.toLowerCase()) {
    throw new HubFault({ kind: "renamed", to: facts.id }, { url: repo });
  }
  return facts;
}

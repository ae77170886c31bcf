import { z } from "zod";
import type { LiveProvider } from "@/lib/domain/hub/live-facts";
import { HubFault } from "./hub-fault";
import { requestId } from "./hub-fetch";

const Positive = z.number().positive().nullish();
const Usd = z.number().nonnegative().nullish();

const RouterModel = z.object({
  id: z.string(),
  providers: z.array(
    z.object({
      provider: z.string(),
      status: z.string(),
      context_length: Positive,
      pricing: z.object({ input: Usd, output: Usd }).nullish(),
      first_token_latency_ms: Positive,
      throughput: Positive,
    }),
  ),
});

/** The model itself, or wrapped as the list wraps its models. */
const RouterAnswer = z
  .union([RouterModel, z.object({ data: z.union([RouterModel, z.array(RouterModel)]) })])
  .transform((answer) => ("data" in answer ? [answer.data].flat() : [answer]));

/** Who serves a model through the Hub's router now; none for a model it does not know. The client has no call for it. */
export async function inferenceProviders(
  repo: string,
  {
    fetch,
    router,
    token,
  }: { fetch: typeof globalThis.fetch; router: string; token?: string | undefined },
): Promise<LiveProvider[]> {
  const url = `${router}/v1/models/${repo}`;
  const response = await fetch(url, {
    headers: { accept: "application/json", ...(token && { authorization: `Bearer ${token}` }) },
  });
  if (response.status === 404) return [];
  if (!response.ok) {
    const { status } = response;
    throw new HubFault(
      { kind: "refused", status },
      { url, status, requestId: requestId(response) },
    );
  }
  const parsed = RouterAnswer.safeParse(await response.json());
  if (!parsed.success) throw new HubFault({ kind: "malformed" }, { url, cause: parsed.error });
  const model = parsed.data.find(({ id }) => id.toLowerCase() === repo.toLowerCase());
  return (model?.providers ?? []).flatMap(({ provider, status, pricing, ...rest }) =>
    status === "live"
      ? {
          provider,
          context: rest.context_length ?? null,
          input: pricing?.input ?? null,
          output: pricing?.output ?? null,
          latencyMs: rest.first_token_latency_ms ?? null,
          throughput: rest.throughput ?? null,
        }
      : [],
  );
}

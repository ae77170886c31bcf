/** An answer of the API that is none; the message is for the reader. */
export class HubFault extends Error {
  override name = "HubFault";
  /** Whether the index is down, which passes by itself. */
  readonly passes: boolean;

  constructor(message: string, passes: boolean) {
    super(message);
    this.passes = passes;
  }
}

/** Asks the API; gives up as soon as nobody wants the answer any more. */
export async function fetchHub<T>(href: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(href, { signal });
  if (!response.ok) throw new HubFault(await detailOf(response), response.status === 503);
  return (await response.json()) as T;
}

async function detailOf(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  const detail = (answer as { detail?: unknown } | null)?.detail;
  return typeof detail === "string" ? detail : `The answer has status ${response.status}.`;
}

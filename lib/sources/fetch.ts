import { type Get, type Source, SourceError, type SourceInput } from "./source";

type Options = {
  fetch: typeof fetch;
  /** Today as `YYYY-MM-DD`: the day of an answer that does not say when it was last changed. */
  today: string;
  signal?: AbortSignal;
  /** Limit for one address, answer included. */
  timeoutMs?: number;
};

/** Asks a source's live addresses. Any failure is a `SourceError`: nothing half-read is returned. */
export async function fetchSource(source: Source, options: Options): Promise<SourceInput[]> {
  if (source.urls.length === 0) {
    throw new SourceError(source.id, null, null, "has no live address: read it from a copy");
  }
  const get = getter(options);
  if (source.collect) return source.collect(get);
  return Promise.all(
    source.urls.map(async (url) => {
      const { bytes, day } = await get(url);
      return { file: url, text: new TextDecoder().decode(bytes), fetchedOn: day };
    }),
  );
}

function getter({ fetch, today, signal, timeoutMs = 30_000 }: Options): Get {
  return async (url) => {
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, {
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (!response.ok) throw new SourceError(url, null, null, `answered ${response.status}`);
      return {
        bytes: new Uint8Array(await response.arrayBuffer()),
        day: lastModified(response) ?? today,
      };
    } catch (cause) {
      if (cause instanceof SourceError) throw cause;
      const problem = limit.aborted
        ? `did not answer within ${timeoutMs / 1000} s`
        : "did not answer";
      throw new SourceError(url, null, null, problem, { cause });
    }
  };
}

function lastModified(response: Response): string | null {
  const time = Date.parse(response.headers.get("last-modified") ?? "");
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}

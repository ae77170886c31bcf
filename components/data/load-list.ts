"use client";

import { QueryClient, useQuery, type UseQueryResult } from "@tanstack/react-query";

/** Lists change only with the data: each is fetched once a visit, again only when asked to. */
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
});

/** A list of ours that is fetched when it is first wanted. */
export function useList<T>(address: string): UseQueryResult<readonly T[]> {
  return useQuery(
    { queryKey: [address], queryFn: ({ signal }) => fetchList<T>(address, signal) },
    client,
  );
}

async function fetchList<T>(address: string, signal: AbortSignal): Promise<readonly T[]> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  const rows: unknown = await response.json();
  if (!Array.isArray(rows)) throw new Error(`${address}: not a list`);
  return rows as readonly T[];
}

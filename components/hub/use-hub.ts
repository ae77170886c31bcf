"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useCallback, useMemo, useState } from "react";
import { historyStep } from "@/components/explorer/use-filtered";
import { useMix } from "@/components/layout/use-mix";
import type { HubFacets, HubList } from "@/lib/domain/hub/hub-row";
import type { HubState } from "@/lib/domain/hub/hub-state";
import { hubFacetsHref, hubListHref, hubParams } from "@/lib/search/hub";
import { toMixParams } from "@/lib/search/mix";
import { fetchHub } from "./fetch-hub";
import type { FirstHub } from "./first-hub";
import { hubClient } from "./hub-client";

export type HubChange = (change: Partial<HubState>, moving?: boolean) => void;

/**
 * What the address asks of the Hub, and the answer so far: the server's first page, then what the API says. Another
 * question cancels the one before; its rows stay until there are new ones.
 */
export function useHub(first: FirstHub) {
  const [state, setState] = useQueryStates(hubParams);
  const [mix] = useMix();
  const [client] = useState(hubClient);
  const listHref = hubListHref(state, toMixParams(mix));
  const facetsHref = hubFacetsHref(state);
  const sent = first.fault === null ? first : null;

  const list = useInfiniteQuery(
    {
      queryKey: [listHref],
      queryFn: ({ pageParam, signal }) => fetchHub<HubList>(pageParam, signal),
      initialPageParam: listHref,
      getNextPageParam: ({ meta }: HubList) => meta.next,
      placeholderData: keepPreviousData,
      ...(sent?.listHref === listHref && {
        initialData: { pages: [sent.list], pageParams: [listHref] },
      }),
    },
    client,
  );
  const facets = useQuery(
    {
      queryKey: [facetsHref],
      queryFn: async ({ signal }) => (await fetchHub<{ data: HubFacets }>(facetsHref, signal)).data,
      placeholderData: keepPreviousData,
      ...(sent?.facetsHref === facetsHref && { initialData: sent.facets }),
    },
    client,
  );

  const rows = useMemo(() => list.data?.pages.flatMap(({ data }) => data) ?? [], [list.data]);
  const change = useCallback<HubChange>(
    (next, moving = false) => void setState(next, historyStep(moving)),
    [setState],
  );
  return {
    ...{ state, change, mix, client, list, rows, listHref },
    facets: facets.data ?? null,
    /** Whether the counts are those of the question before. */
    counting: facets.isPlaceholderData,
    meta: list.data?.pages[0]?.meta ?? null,
  };
}

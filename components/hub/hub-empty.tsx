"use client";

import { type QueryClient, useQueries } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { count } from "@/lib/domain/format";
import { activeHubFilters } from "@/lib/domain/hub/hub-active";
import type { HubList } from "@/lib/domain/hub/hub-row";
import { type HubState, NO_HUB_FILTERS } from "@/lib/domain/hub/hub-state";
import { hubListHref } from "@/lib/search/hub";
import { fetchHub } from "./fetch-hub";
import type { HubChange } from "./use-hub";

type HubEmptyProps = { state: HubState; change: HubChange; client: QueryClient };

/** Nothing is left: which one filter to let go of, and how many repositories that brings back. */
export function HubEmpty({ state, change, client }: HubEmptyProps) {
  const ways = waysOut(state);
  const gains = useQueries(
    {
      queries: ways.map(({ without }) => {
        const href = `${hubListHref({ ...state, ...without })}`;
        const address = `${href}${href.includes("?") ? "&" : "?"}limit=1`;
        return {
          queryKey: [address],
          queryFn: async ({ signal }: { signal: AbortSignal }) =>
            (await fetchHub<HubList>(address, signal)).meta.total,
        };
      }),
    },
    client,
  );
  const best = ways
    .map((way, place) => ({ ...way, gain: gains[place]?.data ?? 0 }))
    .reduce<(Way & { gain: number }) | null>(
      (most, way) => (way.gain > (most?.gain ?? 0) ? way : most),
      null,
    );
  const isAsking = gains.some(({ isPending }) => isPending);
  return (
    <EmptyState
      title="No repository meets all of these"
      actions={
        <>
          {best && (
            <Button look="ink" onClick={() => change(best.without)}>
              Remove {best.name}
            </Button>
          )}
          <Button onClick={() => change(NO_HUB_FILTERS)}>Clear all filters</Button>
        </>
      }
    >
      {best
        ? `Without ${best.name} there ${best.gain === 1 ? "is one" : `are ${count(best.gain)}`}.`
        : isAsking
          ? "Looking for the filter to let go of."
          : "No single filter keeps them all away."}
    </EmptyState>
  );
}

type Way = { name: string; without: Partial<HubState> };

function waysOut(state: HubState): Way[] {
  const filters = activeHubFilters(state);
  // Values of one set are alternatives: letting go of one would only narrow it.
  const keys = [...new Set(filters.map(({ key }) => key))];
  const sets = keys.map((key) => {
    const [first, ...others] = filters.filter((filter) => filter.key === key);
    const name = others.length > 0 ? first?.field : `${first?.field} ${first?.text}`;
    return { name: name ?? key, without: { [key]: NO_HUB_FILTERS[key] } };
  });
  return state.q.trim() ? [...sets, { name: `“${state.q.trim()}”`, without: { q: "" } }] : sets;
}

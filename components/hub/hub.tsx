"use client";

import { useCallback, useRef } from "react";
import { ActiveChips } from "@/components/explorer/active-chips";
import { FilterNotices } from "@/components/explorer/filter-notices";
import { FilteredPage } from "@/components/explorer/filtered-page";
import { PhoneFilters } from "@/components/explorer/phone-filters";
import { useScrollToTop } from "@/components/explorer/use-scroll-to-top";
import { SearchField } from "@/components/layout/search-field";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { count } from "@/lib/domain/format";
import { activeHubFilters } from "@/lib/domain/hub/hub-active";
import type { HubState } from "@/lib/domain/hub/hub-state";
import { NO_HUB_FILTERS } from "@/lib/domain/hub/hub-state";
import { hubHref, hubProblems, MAX_HUB_QUERY } from "@/lib/search/hub";
import { mixHref, toMixParams } from "@/lib/search/mix";
import type { FirstHub } from "./first-hub";
import { HubEmpty } from "./hub-empty";
import { HubFaultNotice } from "./hub-fault";
import { HubHead } from "./hub-head";
import { HubOrder } from "./hub-order";
import { HubRail } from "./hub-rail";
import { HubSkeleton } from "./hub-skeleton";
import { HubTable } from "./hub-table";
import "./hub.css";
import { useHub } from "./use-hub";
import { useRailFilters } from "./use-rail-filters";

/** The whole Hub: search, filters and the list they leave. */
export function Hub({ first }: { first: FirstHub }) {
  const hub = useHub(first);
  const { state, mix, list, rows, meta, facets, counting, client } = hub;
  const region = useRef<HTMLDivElement>(null);
  const change = useScrollToTop<Partial<HubState>>(region, hub.change);
  const filters = useRailFilters(state);
  const active = activeHubFilters(state);
  const isOld = list.isPlaceholderData;
  const found = meta?.total ?? 0;

  const { fetchNextPage } = list;
  const next = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const canGoOn = list.hasNextPage && !list.isFetching && !isOld && !list.isFetchNextPageError;
  const rail = <HubRail state={filters} facets={facets} counting={counting} change={change} />;
  const repositories = found === 1 ? "repository" : "repositories";

  return (
    <FilteredPage rail={rail} ready={!list.isPending}>
      <HubHead index={meta?.index ?? null} />
      <FilterNotices problems={[]} misspeltIn={hubProblems} />
      {meta?.corrected && !isOld && (
        <Notice key={state.q}>
          No repository has “{state.q.trim().slice(0, 60)}”; these are a slip of a letter away.
        </Notice>
      )}
      <div className="explorer-bar">
        <SearchField
          label="Search the Hub"
          placeholder="Search repositories: owner, name, any part"
          longest={MAX_HUB_QUERY}
          q={state.q}
          onQuery={(q) => change({ q }, true)}
        />
        <div className="phone-bar">
          <span className="md:hidden">
            <PhoneFilters show={`Show ${count(found)} ${repositories}`} active={active.length}>
              {rail}
            </PhoneFilters>
          </span>
          <HubOrder sort={state.sort} direction={state.direction} change={change} />
        </div>
        <p role="status" className="explorer-count figures" data-found={isOld ? undefined : found}>
          {meta && (
            <>
              <b>{count(found)}</b> of {count(meta.index.repos)} repositories
            </>
          )}
        </p>
        <div className="explorer-tools">
          <CopyButton
            text={() => location.origin + hubHref(state, toMixParams(mix))}
            label="Copy link"
          >
            Copy link
          </CopyButton>
        </div>
      </div>
      <ActiveChips filters={active} change={change} onClear={() => change(NO_HUB_FILTERS)} />
      <HubFaultNotice list={list} sent={first.fault} />
      <div
        ref={region}
        className="table-region"
        role="region"
        aria-label="Table of repositories"
        tabIndex={0}
        aria-busy={list.isFetching && (isOld || list.isPending)}
      >
        {list.data ? (
          <HubTable
            rows={rows}
            total={found}
            more={canGoOn ? next : null}
            state={state}
            change={change}
            mixQuery={mixHref("/models", mix).slice("/models".length)}
          />
        ) : (
          <HubSkeleton />
        )}
        {meta && found === 0 && !isOld && (
          <HubEmpty state={state} change={change} client={client} />
        )}
      </div>
    </FilteredPage>
  );
}

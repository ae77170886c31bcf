"use client";

import { useRef, type ReactNode } from "react";
import { ActiveChips } from "@/components/explorer/active-chips";
import { EmptyResult } from "@/components/explorer/empty-result";
import { FilterNotices } from "@/components/explorer/filter-notices";
import { FilteredPage } from "@/components/explorer/filtered-page";
import { PhoneFilters } from "@/components/explorer/phone-filters";
import { Rail } from "@/components/explorer/rail";
import { SearchBox } from "@/components/explorer/search-box";
import { useRailFilters } from "@/components/explorer/use-rail-filters";
import { useScrollToTop } from "@/components/explorer/use-scroll-to-top";
import { useMixFromServer } from "@/components/claims/use-mix-from-server";
import { CopyButton } from "@/components/ui/copy-button";
import type { TokenMix } from "@/lib/domain/blend";
import type { ChangesState } from "@/lib/domain/changes/changes-state";
import { activeChanges } from "@/lib/domain/changes/active-changes";
import { namesIn, type Facets } from "@/lib/domain/facets";
import { NO_FILTERS, type Problem } from "@/lib/domain/filter";
import { count as countText } from "@/lib/domain/format";
import { entry } from "@/lib/domain/row";
import { changesHref, changesProblems } from "@/lib/search/changes";
import { toMixParams } from "@/lib/search/mix";
import "./changes.css";
import { useChanges } from "./use-changes";

type ChangesProps = {
  /** Changes that the filters leave. */
  count: number;
  facets: Facets;
  problems: readonly Problem[];
  /** Whether the filters leave a model. */
  hasModels: boolean;
  /** Names of models and hosts that the address asks for; a host may have no offer today. */
  names: Readonly<Record<string, string>>;
  /** The mix that the list was made at. */
  mix: TokenMix;
  /** The list, made by the server for the address. */
  children: ReactNode;
};

/** What changed, with the explorer's filters beside it. */
export function Changes({
  count,
  facets,
  problems,
  hasModels,
  names,
  mix,
  children,
}: ChangesProps) {
  const { state, busy, ...changes } = useChanges();
  const mixing = useMixFromServer(mix);
  const region = useRef<HTMLDivElement>(null);
  const change = useScrollToTop<Partial<ChangesState>>(region, changes.change);
  const filters = useRailFilters(state);
  const nameOf = namesIn(facets, names);
  const active = activeChanges(state, { set: nameOf, model: (id) => entry(names, id) ?? id });
  const rail = <Rail state={filters} facets={facets} change={change} />;
  const what = count === 1 ? "change" : "changes";

  return (
    <FilteredPage rail={rail} ready>
      <FilterNotices problems={problems} misspeltIn={changesProblems} />
      <div className="explorer-bar">
        <SearchBox q={state.q} {...{ facets, problems, change }} />
        <div className="md:hidden">
          <PhoneFilters show={`Show ${countText(count)} ${what}`} active={active.length}>
            {rail}
          </PhoneFilters>
        </div>
        <p role="status" className="explorer-count figures">
          <b>{countText(count)}</b> {what}
        </p>
        <div className="explorer-tools">
          <CopyButton
            text={() => location.origin + changesHref(state, toMixParams(mix))}
            label="Copy link"
          >
            Copy link
          </CopyButton>
        </div>
      </div>
      <ActiveChips
        filters={active}
        change={change}
        onClear={() => change({ ...NO_FILTERS, model: [], day: null })}
      />
      <div
        // Another part of the list is read from its beginning.
        key={`${state.day} ${state.before}`}
        ref={region}
        className="changes-region"
        role="region"
        aria-label="What changed"
        tabIndex={0}
        aria-busy={busy || mixing}
      >
        {children}
        {!hasModels && (
          <EmptyResult state={state} facets={facets} nameOf={nameOf} change={change} />
        )}
      </div>
    </FilteredPage>
  );
}

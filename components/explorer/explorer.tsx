"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { activeFilters } from "@/lib/domain/active-filters";
import { NO_FILTERS } from "@/lib/domain/filter";
import type { SetKey } from "@/lib/domain/filter-fields";
import { changesHref, feedHref } from "@/lib/search/changes";
import { explorerHref, explorerProblems } from "@/lib/search/explorer";
import { mixHref, toMixParams } from "@/lib/search/mix";
import { ActiveChips } from "./active-chips";
import { EmptyResult } from "./empty-result";
import { FilterNotices } from "./filter-notices";
import { FilteredPage } from "./filtered-page";
import type { FirstView } from "./first-view";
import { ModelTable } from "./model-table";
import { PhoneBar } from "./phone-bar";
import { Rail } from "./rail";
import { SearchBox } from "./search-box";
import { Toolbar } from "./toolbar";
import { useExplorer } from "./use-explorer";
import { usePicks } from "./use-picks";
import { useRailFilters } from "./use-rail-filters";
import { useScrollToTop } from "./use-scroll-to-top";

type ExplorerProps = {
  first: FirstView;
  /** Where the whole catalogue is. */
  dataHref: string;
  dates: { prices: string; index: string; hub: string };
};

export function Explorer({ first, dataHref, dates }: ExplorerProps) {
  const explorer = useExplorer(first, dataHref);
  const { state, mix, loading, facets, rows, count, total, problems } = explorer;
  const picks = usePicks();
  const region = useRef<HTMLDivElement>(null);
  const change = useScrollToTop(region, explorer.change);
  const filters = useRailFilters(state);
  const nameOf = (key: SetKey, value: string) =>
    facets.sets[key].find((known) => known.value === value)?.name ?? value;
  const active = activeFilters(state, nameOf);
  const address = () => location.origin + explorerHref(state, toMixParams(mix));
  const rail = <Rail state={filters} facets={facets} change={change} />;

  return (
    <FilteredPage rail={rail} ready={loading.state === "ready"}>
      <h1 className="sr-only">Models</h1>
      <FilterNotices problems={problems} misspeltIn={explorerProblems} />
      {loading.state === "failed" && (
        <Notice>
          The full list could not be fetched, so filters wait; links and the first rows work.{" "}
          <Button size="small" onClick={loading.retry}>
            Try again
          </Button>
        </Notice>
      )}
      <div className="explorer-bar">
        <SearchBox
          q={state.q}
          onQuery={(q) => change({ q }, true)}
          values={facets.sets}
          problems={problems.filter(({ parameter }) => parameter === "q")}
        />
        <PhoneBar
          count={count}
          active={active.length}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          filters={rail}
        />
        <p role="status" className="explorer-count figures">
          <b>{count}</b> of {total} models
        </p>
        <div className="explorer-tools">
          <Toolbar
            columns={state.cols}
            onColumns={(cols) => change({ cols })}
            onExport={(format) =>
              void import("./download").then(({ download }) =>
                download(format, rows, state.cols, { mix, dates, url: address() }),
              )
            }
            address={address}
            changes={{
              page: changesHref(state, toMixParams(mix)),
              atom: feedHref(state, toMixParams(mix)),
              json: feedHref(state, toMixParams(mix), "json"),
            }}
          />
        </div>
      </div>
      <ActiveChips filters={active} change={change} onClear={() => change(NO_FILTERS)} />
      <div
        ref={region}
        className="table-region"
        role="region"
        aria-label="Table of models"
        tabIndex={0}
        aria-busy={loading.state === "loading" && count > rows.length}
      >
        <ModelTable
          rows={rows}
          count={count}
          columns={state.cols}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          selected={picks.selected}
          onToggle={picks.toggle}
          mixQuery={mixHref("/models", mix).slice("/models".length)}
        />
        {count === 0 && (
          <EmptyResult state={state} facets={facets} nameOf={nameOf} change={change} />
        )}
      </div>
      <p role="status" className="picks-full" hidden={picks.message === ""}>
        {picks.message}
      </p>
    </FilteredPage>
  );
}

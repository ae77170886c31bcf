"use client";

import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { activeFilters, type ActiveFilter } from "@/lib/domain/active-filters";
import { shownColumns, sortOf, weightsChange, type ExplorerState } from "@/lib/domain/explore";
import { namesIn } from "@/lib/domain/facets";
import { NO_FILTERS } from "@/lib/domain/filter";
import { NO_WEIGHTS, printWeights } from "@/lib/domain/quality/task-weights";
import { changesHref, feedHref } from "@/lib/search/changes";
import { explorerHref, explorerProblems } from "@/lib/search/explorer";
import { mixHref, toMixParams } from "@/lib/search/mix";
import { weightsText } from "@/lib/search/task-weights";
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
import { useExplorer, type DataHrefs } from "./use-explorer";
import { usePicks } from "./use-picks";
import { useRailFilters } from "./use-rail-filters";
import { useScrollToTop } from "./use-scroll-to-top";

type ExplorerProps = {
  first: FirstView;
  hrefs: DataHrefs;
  dates: { prices: string; index: string; hub: string };
};

const loadWeightsPanel = () => import("./weights-panel");
const WeightsPanel = lazy(loadWeightsPanel);

export function Explorer({ first, hrefs, dates }: ExplorerProps) {
  const explorer = useExplorer(first, hrefs);
  const { state, mix, loading, facets, rows, count, total, problems } = explorer;
  const [weighing, setWeighing] = useState(false);
  const columns = useMemo(
    () => shownColumns({ cols: state.cols, tasks: state.tasks }),
    [state.cols, state.tasks],
  );
  const sort = sortOf(state);
  const picks = usePicks();
  const region = useRef<HTMLDivElement>(null);
  const change = useScrollToTop(region, explorer.change);
  const filters = useRailFilters(state);
  const nameOf = namesIn(facets);
  const filtering = activeFilters(state, nameOf);
  const unweighted = weightsChange(state, NO_WEIGHTS);
  const weights = weightsText(state.tasks);
  const score = {
    key: "tasks",
    field: "Custom score",
    text: weights,
    without: unweighted,
  } as const;
  const active: ActiveFilter<ExplorerState>[] = weights ? [...filtering, score] : filtering;
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
      {explorer.retryScores && (
        <Notice>
          The scores could not be fetched, so there are no custom scores.{" "}
          <Button size="small" onClick={explorer.retryScores}>
            Try again
          </Button>
        </Notice>
      )}
      <div className="explorer-bar">
        <SearchBox q={state.q} {...{ facets, problems, change }} />
        <PhoneBar
          count={count}
          active={filtering.length}
          sort={sort}
          columns={columns}
          onSort={(sort) => change({ sort })}
          filters={rail}
        />
        <p role="status" className="explorer-count figures">
          <b>{count}</b> of {total} models
        </p>
        <div className="explorer-tools">
          <Button
            aria-expanded={weighing}
            aria-controls="weights-panel"
            title="A score at your own weights of tasks"
            onPointerEnter={() => void loadWeightsPanel()}
            onFocus={() => void loadWeightsPanel()}
            onClick={() => setWeighing(!weighing)}
          >
            Custom score
          </Button>
          <Button
            aria-pressed={state.group === "tier"}
            title="Bands over all models, whatever the filters: the 90 % intervals cannot tell a band’s models from its best"
            onClick={() => change({ group: state.group === "tier" ? "none" : "tier" })}
          >
            Tiers
          </Button>
          <Toolbar
            columns={state.cols}
            onColumns={(cols) => change({ cols })}
            onExport={(format) =>
              void import("./download").then(({ download }) =>
                download(format, rows, columns, {
                  ...{ mix, dates, url: address() },
                  tasks: printWeights(state.tasks),
                }),
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
      <div id="weights-panel" hidden={!weighing}>
        {weighing && (
          <Suspense fallback={<div className="weights-panel" />}>
            <WeightsPanel
              weights={state.tasks}
              onChange={(tasks, moving) => change(weightsChange(state, tasks), moving)}
              href={hrefs.taskScores}
            />
          </Suspense>
        )}
      </div>
      <ActiveChips
        filters={active}
        change={change}
        onClear={() => change({ ...NO_FILTERS, ...unweighted })}
      />
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
          bands={explorer.bands}
          bandScore={explorer.tierScore}
          columns={columns}
          customNote={weights}
          sort={sort}
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

"use client";

import { useMemo, useRef } from "react";
import { ActiveChips } from "@/components/explorer/active-chips";
import { EmptyResult } from "@/components/explorer/empty-result";
import { FilterNotices } from "@/components/explorer/filter-notices";
import { FilteredPage } from "@/components/explorer/filtered-page";
import { PhoneFilters } from "@/components/explorer/phone-filters";
import { Rail } from "@/components/explorer/rail";
import { SearchBox } from "@/components/explorer/search-box";
import { usePicks } from "@/components/explorer/use-picks";
import { useRailFilters } from "@/components/explorer/use-rail-filters";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { activeFilters } from "@/lib/domain/active-filters";
import { chartFields, shownSort, sortPoints } from "@/lib/domain/charts/chart-fields";
import { sourceLine, type SourceNames } from "@/lib/domain/charts/source-line";
import { namesIn } from "@/lib/domain/facets";
import { NO_FILTERS } from "@/lib/domain/filter";
import type { Measure } from "@/lib/domain/quality/measure";
import { chartHref, chartProblems } from "@/lib/search/charts";
import { toMixParams } from "@/lib/search/mix";
import { toWorkloadParams } from "@/lib/search/workload";
import { ChartControls, type ChartFile } from "./chart-controls";
import { ChartLegend } from "./chart-legend";
import { ChartPlot } from "./chart-plot";
import { ChartTable } from "./chart-table";
import { chartSubtitle } from "./chart-words";
import "./charts.css";
import type { FirstChart } from "./first-chart";
import { MissingModels } from "./missing-models";
import { useCharts, type ChartHrefs } from "./use-charts";

type ChartsProps = {
  first: FirstChart;
  measures: readonly Measure[];
  hrefs: ChartHrefs;
  sources: SourceNames;
};

export function Charts({ first, measures, hrefs, sources }: ChartsProps) {
  const charts = useCharts(first, measures, hrefs);
  const { state, change, mix, workload, ready, axes, chosen, view, finding } = charts;
  const { facets, problems, total } = charts;
  const picks = usePicks();
  const filters = useRailFilters(state);
  const drawing = useRef<HTMLDivElement>(null);
  const fields = useMemo(() => chartFields(chosen, view, sources), [chosen, view, sources]);
  const sort = shownSort(fields, state.sort);
  const nameOf = namesIn(facets);
  const active = activeFilters(state, nameOf);
  const rail = <Rail state={filters} facets={facets} change={change} />;
  const subtitle = chartSubtitle(view, chosen);
  const sourced = sourceLine(
    view.points.flatMap(({ x, y }) => [...x.origins, ...y.origins]),
    sources,
  );
  const address = () =>
    location.origin + chartHref(state, { ...toMixParams(mix), ...toWorkloadParams(workload) });
  const download = async (file: ChartFile) => {
    const { downloadChart, downloadTable } = await import("./download-chart");
    const svg = drawing.current?.querySelector("svg");
    if (file === "CSV") downloadTable(sortPoints(view.points, fields, sort), fields, chosen);
    else if (svg)
      await downloadChart(file === "PNG" ? "png" : "svg", svg, {
        ...{ view, axes: chosen, subtitle, sources: sourced },
        ...{ title: finding.title, address: address() },
      });
  };

  return (
    <FilteredPage rail={rail} ready={ready}>
      <FilterNotices problems={problems} misspeltIn={chartProblems} />
      {charts.retry && (
        <Notice>
          Some of the figures could not be fetched, so filters and axes wait; what is drawn is
          right.{" "}
          <Button size="small" onClick={charts.retry}>
            Try again
          </Button>
        </Notice>
      )}
      <div className="explorer-bar">
        <SearchBox q={state.q} {...{ facets, problems, change }} />
        <div className="md:hidden">
          <PhoneFilters
            show={`Show ${view.asked} ${view.asked === 1 ? "model" : "models"}`}
            active={active.length}
          >
            {rail}
          </PhoneFilters>
        </div>
        <p role="status" className="explorer-count figures">
          <b>{view.asked}</b> of {total} models
        </p>
      </div>
      <ActiveChips filters={active} change={change} onClear={() => change(NO_FILTERS)} />
      <div className="chart-head">
        <div className="chart-finding">
          <h1>{finding.title}</h1>
          <p>{subtitle}</p>
        </div>
        <ChartControls
          title={finding.title}
          {...{ axes, chosen, state, change, address }}
          onDownload={(file) => void download(file)}
        />
        {finding.shift && <p className="chart-shift">{finding.shift}</p>}
      </div>
      {view.points.length === 0 ? (
        <EmptyResult state={state} facets={facets} nameOf={nameOf} change={change} />
      ) : state.view === "table" ? (
        <div
          className="chart-table-region"
          role="region"
          aria-label="Table of the chart"
          tabIndex={0}
        >
          <ChartTable
            caption={finding.title}
            points={view.points}
            fields={fields}
            sort={sort}
            onSort={(sort) => change({ sort })}
          />
          <MissingModels missing={view.missing} axes={chosen} />
        </div>
      ) : (
        <div ref={drawing} className="chart-drawing">
          <ChartPlot
            key={`${chosen.x.id} ${chosen.y.id}`}
            {...{ view, sources }}
            axes={chosen}
            finding={`${finding.title}. ${subtitle}`}
            picked={picks.selected}
            onPick={picks.toggle}
          />
        </div>
      )}
      <div className="chart-foot">
        {state.view === "chart" && <ChartLegend view={view} axes={chosen} />}
        <p>Sources: {sourced}</p>
      </div>
      <p role="status" className="picks-full" hidden={picks.message === ""}>
        {picks.message}
      </p>
    </FilteredPage>
  );
}

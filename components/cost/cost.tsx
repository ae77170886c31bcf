"use client";

import { ActiveChips } from "@/components/explorer/active-chips";
import { ModelSentence } from "@/components/model/model-sentence";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { activeFilters } from "@/lib/domain/active-filters";
import { workloadWords } from "@/lib/domain/cost/cost-verdict";
import { NO_FILTERS } from "@/lib/domain/filter";
import { SETS, type SetKey } from "@/lib/domain/filter-fields";
import { longDate } from "@/lib/domain/format";
import { perMonth } from "@/lib/domain/workload";
import { costHref } from "@/lib/search/cost";
import { mixHref, toMixParams } from "@/lib/search/mix";
import { CostForm } from "./cost-form";
import { CostNotices } from "./cost-notices";
import { CostSheet } from "./cost-sheet";
import { CostStrip } from "./cost-strip";
import { CostTable } from "./cost-table";
import { CostTools } from "./cost-tools";
import "./cost.css";
import type { ShownCost } from "./first-cost";
import { leftOutWords } from "./left-out";
import { useCost } from "./use-cost";

type CostProps = {
  first: ShownCost;
  hrefs: { catalog: string; quality: string };
  dates: { prices: string; index: string };
};

/** What a workload costs at every model and host, and whether a change is worth it. */
export function Cost({ first, hrefs, dates }: CostProps) {
  const { state, change, mix, explorable, shown, ready, retry } = useCost(first, hrefs);
  const { view, count, verdict, lanes } = shown;
  const { workload, filters } = state;
  const { now } = view;
  const paid = now?.price ? perMonth(now.price.median, workload) : null;
  const nameOf = (key: SetKey, value: string) =>
    (explorable && SETS.find((set) => set.key === key)?.name(value, explorable.lists)) ?? value;
  const address = () => location.origin + costHref(state, toMixParams(mix));
  const form = <CostForm state={state} shown={shown} mix={mix} change={change} />;

  return (
    <div className="cost" data-ready={ready || undefined}>
      <aside className="cost-aside max-sm:hidden" aria-label="Workload" tabIndex={0}>
        {form}
      </aside>
      <div className="cost-main">
        <CostNotices problems={view.problems} />
        {retry && (
          <Notice>
            The figures could not be fetched, so the list stays as it came.{" "}
            <Button size="small" onClick={retry}>
              Try again
            </Button>
          </Notice>
        )}
        <div className="cost-body">
          <div className="cost-head">
            <h1 className="text-title font-semibold">What a workload costs</h1>
            <CostSheet count={count} form={form} />
            <CostTools
              view={view}
              workload={workload}
              ready={ready}
              dates={dates}
              address={address}
            />
          </div>
          <p className="cost-verdict text-verdict text-pretty" role="status">
            {workloadWords(workload)}{" "}
            {verdict.map((sentence, place) => (
              <ModelSentence key={place} sentence={sentence} />
            ))}
          </p>
          <CostStrip
            lanes={lanes}
            scale={view.scale}
            now={now && paid !== null ? { name: now.row.name, usd: paid } : null}
          />
          <ActiveChips
            filters={activeFilters(filters, nameOf)}
            change={(next) => change({ filters: { ...filters, ...next } })}
            onClear={() => change({ filters: NO_FILTERS })}
          />
          <CostTable
            view={view}
            total={count}
            workload={workload}
            explorable={explorable}
            mixQuery={mixHref("/models", mix).slice("/models".length)}
          />
          {count === 0 && (
            <EmptyState
              title="No model is left"
              actions={
                <Button
                  onClick={() =>
                    change({ filters: NO_FILTERS, atLeast: { ...state.atLeast, target: null } })
                  }
                >
                  Ask for less
                </Button>
              }
            >
              {leftOutWords(view.leftOut)}
            </EmptyState>
          )}
          <p className="mt-4 max-w-210 text-second text-muted text-pretty">
            {count > 0 && leftOutWords(view.leftOut)} A month is 30.44 days. Open models cost the
            median over the hosts that run them, closed ones what their lab asks; resellers, plans
            and free offers do not count. A request longer than a host’s bound for long contexts is
            billed whole at its higher prices. No source lists prices by the hour of the day. Prices
            as of {longDate(dates.prices)}, index as of {longDate(dates.index)}; sources are on each
            model’s page and under Data.
          </p>
        </div>
      </div>
    </div>
  );
}

"use client";

import { useLayoutEffect, useRef } from "react";
import type { SubstituteData } from "@/components/substitutes/use-substitutes";
import { useSelection } from "@/components/layout/use-selection";
import type { PriceHistory } from "@/lib/domain/as-of";
import { compareRows } from "@/lib/domain/compare/compare-rows";
import type { ChosenModels } from "@/lib/domain/compare/choose-models";
import type { CompareExample } from "@/lib/domain/compare/examples";
import type { Comparison } from "@/lib/domain/compare/comparison";
import { compareVerdict } from "@/lib/domain/compare/verdict";
import { AsOfBanner } from "./as-of-banner";
import { longDate } from "@/lib/domain/format";
import { CompareHeader } from "./compare-header";
import { CompareNotices } from "./compare-notices";
import { CompareTable } from "./compare-table";
import { DoneToast } from "./done-toast";
import { EmptyCompare, OneModel } from "./empty-compare";
import { HostPrices } from "./host-prices";
import { ScorePanels } from "./score-panels";
import { useCompare } from "./use-compare";
import { useKeptFocus } from "./use-kept-focus";
import { Verdict } from "./verdict";
import "./compare.css";
import "./compare-table.css";
import "./compare-charts.css";
import "./compare-print.css";

type CompareProps = {
  comparison: Comparison;
  chosen: ChosenModels;
  asOfProblem: string | null;
  history: PriceHistory | null;
  /** For an empty comparison. */
  examples: readonly CompareExample[];
  /** Where substitutes are looked for. */
  data: SubstituteData;
};

/** Models side by side: the verdict, the table, prices by host and shared scores. */
export function Compare({
  comparison: sent,
  chosen,
  asOfProblem,
  history,
  examples,
  data,
}: CompareProps) {
  const resolved = Object.fromEntries([
    ...chosen.renamed.map(({ asked, model }) => [asked, model.id] as const),
    ...sent.models.map(({ id }) => [id, id] as const),
  ]);
  const state = useCompare(sent, resolved);
  const { comparison, mix, ids } = state;
  const article = useRef<HTMLElement>(null);
  useKeptFocus(article, ids.join());
  const tray = useSelection();
  const inTray = tray.length > 0 && tray.every(({ id }) => ids.includes(id));
  // An attribute of the page, not of the article: a route that was left stays in the document, hidden.
  useLayoutEffect(() => {
    if (!inTray) return;
    document.documentElement.dataset.trayHere = "";
    return () => {
      delete document.documentElement.dataset.trayHere;
    };
  }, [inTray]);
  const count = ids.length;
  const groups = compareRows(comparison, mix);
  const verdict = compareVerdict(comparison, mix);

  return (
    <>
      <CompareNotices chosen={chosen} asOfProblem={asOfProblem} />
      <article ref={article} className="compare" data-columns={count} aria-busy={state.pending}>
        <CompareHeader state={state} groups={groups} verdict={verdict} history={history} />
        {comparison.asOf && count > 0 && (
          <AsOfBanner day={comparison.asOf} dates={comparison.dates} />
        )}
        {count === 0 && <EmptyCompare examples={examples} onPick={state.add} />}
        {count === 1 && <OneModel model={comparison.models[0]} data={data} onPick={state.add} />}
        {count > 1 && <Verdict sentences={verdict} sources={comparison.sources} />}
        {count > 0 && (
          <>
            <CompareTable state={state} groups={groups} data={data} />
            <p className="paper-only">{datesLine(comparison)}</p>
            <HostPrices comparison={comparison} mix={mix} />
            <ScorePanels comparison={comparison} />
          </>
        )}
      </article>
      <DoneToast done={state.done} />
    </>
  );
}

/** The dates that the mix bar shows, which is not printed. */
function datesLine({ asOf, dates }: Comparison): string {
  const { index, hub } = dates;
  return `Weighbridge. Prices of ${longDate(asOf ?? dates.prices)}, index of ${longDate(index)}, Hub facts of ${longDate(hub)}.`;
}

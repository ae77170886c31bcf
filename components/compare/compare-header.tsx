"use client";

import { ChevronDown } from "lucide-react";
import { lazy, useEffect } from "react";
import { ModelPicker } from "@/components/model/model-picker";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Popover } from "@/components/ui/popover";
import type { PriceHistory } from "@/lib/domain/as-of";
import type { CompareGroup } from "@/lib/domain/compare/compare-rows";
import { COMPARE_MAX } from "@/lib/domain/compare/comparison";
import { compareTitle } from "@/lib/domain/compare/title";
import type { VerdictSentence } from "@/lib/domain/compare/verdict";
import { longDate } from "@/lib/domain/format";
import { ShareMenu } from "./share-menu";
import type { useCompare } from "./use-compare";
import { ADD_BUTTON } from "./use-kept-focus";

const loadAsOf = () => import("./as-of-panel");
const AsOfPanel = lazy(loadAsOf);

type CompareHeaderProps = {
  state: ReturnType<typeof useCompare>;
  groups: readonly CompareGroup[];
  verdict: readonly VerdictSentence[];
  history: PriceHistory | null;
};

/** What is compared, and what can be done with it. */
export function CompareHeader({ state, groups, verdict, history }: CompareHeaderProps) {
  const { comparison, ids, only } = state;
  const title = compareTitle(comparison.models.map(({ name }) => name));
  // The server names the page for the address it was asked; columns also change without it.
  useEffect(() => {
    document.title = `${title} · Weighbridge`;
  }, [title]);
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <h1 className="min-w-0 flex-1 basis-72 text-title font-semibold text-balance">{title}</h1>
      {ids.length > 0 && (
        <div className="flex flex-wrap gap-2" data-print="no">
          {ids.length > 1 && (
            <>
              <ModelPicker
                label="Add a model"
                className={ADD_BUTTON}
                exclude={ids}
                disabled={ids.length >= COMPARE_MAX}
                onPick={({ id }) => state.add(id)}
              />
              <Button aria-pressed={only} onClick={() => state.setOnly(!only)}>
                Only differences
              </Button>
            </>
          )}
          {history && (
            <Popover
              title="Day of the prices"
              preload={loadAsOf}
              content={(close) => (
                <AsOfPanel
                  day={comparison.asOf}
                  history={history}
                  onDay={(day) => {
                    close();
                    state.setAsOf(day);
                  }}
                />
              )}
            >
              {comparison.asOf ? `As of ${longDate(comparison.asOf)}` : "Newest prices"}
              <ChevronDown size={12} aria-hidden />
            </Popover>
          )}
          <ShareMenu state={state} groups={groups} verdict={verdict} />
          <CopyButton text={() => window.location.href} look="ink">
            Copy link
          </CopyButton>
        </div>
      )}
    </header>
  );
}

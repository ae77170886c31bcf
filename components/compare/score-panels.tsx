"use client";

import { useState } from "react";
import { PageSection } from "@/components/layout/page-section";
import { Button } from "@/components/ui/button";
import type { Comparison } from "@/lib/domain/compare/comparison";
import { scorePanels, type ScorePanel } from "@/lib/domain/compare/score-panels";

const SHOWN_AT_FIRST = 9;

/** Small charts of the measures that at least two of the models have, each with its finding. */
export function ScorePanels({ comparison }: { comparison: Comparison }) {
  const [all, setAll] = useState(false);
  const panels = scorePanels(comparison);
  if (panels.length === 0) return null;
  const shown = all ? panels : panels.slice(0, SHOWN_AT_FIRST);
  const weights = new Map(comparison.models.map((model) => [model.id, model.weights.value]));
  return (
    <PageSection
      id="scores"
      title="Shared scores"
      detail="A dot on its 90 % interval where there is one; percents from 0 to 100, the others on their own scale"
    >
      <div className="score-panels" data-print="no">
        {shown.map((panel) => (
          <Panel key={panel.id} panel={panel} weights={weights} />
        ))}
      </div>
      {panels.length > SHOWN_AT_FIRST && (
        <Button className="mt-3" data-print="no" onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${panels.length}`}
        </Button>
      )}
    </PageSection>
  );
}

type PanelProps = { panel: ScorePanel; weights: ReadonlyMap<string, string> };

function Panel({ panel: { label, finding, entries }, weights }: PanelProps) {
  return (
    <figure className="score-panel">
      <figcaption>
        <b className="font-semibold">{label}</b>
        <span className="block text-second text-muted">{finding}</span>
      </figcaption>
      <ul className="figures">
        {entries.map(({ model, name, text, at, range, selfReported }) => (
          <li key={model}>
            <span className="truncate">{name}</span>
            <span className="score-track" data-weights={weights.get(model)} aria-hidden>
              {range && <i style={{ left: px(range.low), right: px(1 - range.high) }} />}
              <b style={{ left: px(at) }} />
            </span>
            <span title={selfReported ? "self-reported" : undefined}>
              {text}
              {selfReported && (
                <span className="text-conditions">
                  <span aria-hidden>*</span>
                  <span className="sr-only">, self-reported</span>
                </span>
              )}
              {range && <span className="sr-only">, 90 % interval {range.text}</span>}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function px(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

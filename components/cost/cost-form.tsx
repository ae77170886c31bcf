"use client";

import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { NumberField } from "@/components/ui/number-field";
import { Segmented } from "@/components/ui/segmented";
import type { TokenMix } from "@/lib/domain/blend";
import type { CostState } from "@/lib/domain/cost/cost-view";
import { niceStep } from "@/lib/domain/nice-step";
import type { ShownCost } from "./first-cost";
import { ModelChoice } from "./model-choice";
import { ThresholdForm } from "./threshold-form";
import type { ChangeCost } from "./use-cost";
import { WorkloadForm } from "./workload-form";
import { WorkloadMix } from "./workload-mix";

type CostFormProps = { state: CostState; shown: ShownCost; mix: TokenMix; change: ChangeCost };

const WEIGHTS = [
  { value: "", label: "All" },
  { value: "open", label: "Open" },
  { value: "open,restricted", label: "Downloadable" },
  { value: "closed", label: "Closed" },
] as const;

/** Everything that can be asked of the page. */
export function CostForm({ state, shown, mix, change }: CostFormProps) {
  const { workload, now, bother, atLeast, filters } = state;
  const { view, measures, batchPriced } = shown;
  const weights = WEIGHTS.find(({ value }) => value === filters.weights.join(","));
  return (
    <>
      <Part title="Workload">
        <WorkloadForm
          workload={workload}
          batchPriced={batchPriced}
          onChange={(next, moving) => change({ workload: next }, moving)}
        />
        <WorkloadMix state={state} mix={mix} />
      </Part>
      <Part title="What you pay now">
        <div className="flex min-h-7.5 items-center">
          <ModelChoice
            label="Choose your model"
            model={
              now === null
                ? null
                : {
                    id: now,
                    name: view.now?.row.name ?? now,
                    weights: view.now?.row.weights ?? null,
                  }
            }
            onChange={(id) =>
              change({
                now: id,
                // What is cheaper but worse saves nothing: unless asked otherwise, as good as now.
                ...(id !== null &&
                  atLeast.target === null && { atLeast: { ...atLeast, target: id } }),
              })
            }
          />
        </div>
        <div className="mt-2">
          <NumberField
            label="Not worth a change below, a month"
            value={bother}
            {...BOTHER}
            onChange={(usd) => change({ bother: usd }, true)}
            before={<span className="text-muted">$</span>}
          />
        </div>
      </Part>
      <Part title="Good enough for the task">
        <ThresholdForm
          atLeast={atLeast}
          measures={measures}
          likeName={view.bar?.like ?? null}
          onChange={(next, moving) => change({ atLeast: next }, moving)}
        />
      </Part>
      <Part title="Weights and license">
        <Segmented
          label="Weights"
          name="cost-weights"
          options={WEIGHTS}
          value={weights?.value ?? ("other" as "")}
          onChange={(value) =>
            change({ filters: { ...filters, weights: value.split(",").filter(Boolean) } })
          }
        />
        <Checkbox
          className="mt-2"
          label="License allows commercial use"
          checked={filters.use.includes("allowed")}
          onChange={() =>
            change({
              filters: { ...filters, use: filters.use.includes("allowed") ? [] : ["allowed"] },
            })
          }
        />
      </Part>
    </>
  );
}

const BOTHER = {
  min: 0,
  max: 1_000_000,
  parse: (text: string) =>
    /^[\d,]{1,9}$/.test(text.trim()) ? Number(text.replaceAll(",", "")) : null,
  print: String,
  step: niceStep,
};

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="cost-part">
      <h2 className="mb-2 font-medium">{title}</h2>
      {children}
    </section>
  );
}

"use client";

import type { ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { NumberField } from "@/components/ui/number-field";
import { Slider } from "@/components/ui/slider";
import { percent } from "@/lib/domain/format";
import { niceStep } from "@/lib/domain/nice-step";
import { parseQuantity, printQuantity } from "@/lib/domain/quantity";
import { WORKLOAD_BOUNDS, type Workload } from "@/lib/domain/workload";
import { presetOf, WORKLOAD_PRESETS } from "@/lib/domain/workload-presets";

type WorkloadFormProps = {
  workload: Workload;
  /** Whether any host that counts lists a batch price. */
  batchPriced: boolean;
  onChange: (workload: Workload, moving?: boolean) => void;
};

const OWN = "Your own figures.";

/** Presets, and a field for each part of the workload. */
export function WorkloadForm({ workload, batchPriced, onChange }: WorkloadFormProps) {
  const preset = presetOf(workload);
  const set = (change: Partial<Workload>) => {
    const next = { ...workload, ...change };
    onChange({ ...next, cached: Math.min(next.cached, next.input) }, true);
  };
  const tokens = (
    part: "requests" | "input" | "cached" | "output",
    label: string,
    after?: string,
  ) => (
    <NumberField
      label={label}
      value={workload[part]}
      {...WORKLOAD_BOUNDS[part]}
      {...(part === "cached" && { max: workload.input })}
      {...COUNT}
      onChange={(value) => set({ [part]: value })}
      after={after && <Unit>{after}</Unit>}
    />
  );
  return (
    <>
      <div role="group" aria-label="Presets" className="flex flex-wrap gap-1.5">
        {WORKLOAD_PRESETS.map(({ id, label, workload: figures }) => (
          <button
            key={id}
            type="button"
            className="button px-2.5"
            aria-pressed={id === preset?.id}
            onClick={() => onChange(figures)}
          >
            {label}
          </button>
        ))}
      </div>
      <p className="mt-2 text-head text-muted text-pretty">
        {preset ? <b className="font-medium text-text">Assumed: </b> : OWN}
        {preset?.assumption}
        {preset?.source && (
          <>
            {" "}
            Source: <ExternalLink href={preset.source.href}>{preset.source.name}</ExternalLink>.
          </>
        )}
      </p>
      <div className="cost-fields mt-3">
        {tokens("requests", "Requests a day")}
        {tokens("input", "Input tokens a request")}
        {tokens("cached", "Of them cached", percent(workload.cached / workload.input))}
        {tokens("output", "Output tokens a request")}
        <NumberField
          label="Reasoning factor"
          value={workload.reasoning}
          {...WORKLOAD_BOUNDS.reasoning}
          {...FACTOR}
          onChange={(reasoning) => set({ reasoning })}
          before={<Unit>×</Unit>}
        />
        <div className="text-head text-muted">
          <p className="flex justify-between">
            Sent as a batch{" "}
            <b className="figures font-medium text-text">{percent(workload.batch)}</b>
          </p>
          <div className="mt-2.5 px-1.75">
            <Slider
              label="Share sent as a batch"
              {...WORKLOAD_BOUNDS.batch}
              step={0.05}
              value={workload.batch}
              valueText={percent}
              onChange={(batch) => set({ batch: Math.round(batch * 100) / 100 })}
            />
          </div>
        </div>
      </div>
      <p className="mt-2 text-second text-muted">
        Hidden reasoning is billed as output: × 3 means two hidden tokens for each one read.
        {workload.batch > 0 &&
          !batchPriced &&
          " No host that counts lists a batch price, so the batch share is billed as the rest."}
      </p>
    </>
  );
}

const COUNT = {
  parse: (text: string) => parseQuantity(text.replaceAll(",", ""), "count"),
  print: (value: number) => printQuantity(value, "count"),
  step: niceStep,
};

const FACTOR = {
  parse: (text: string) => (/^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) ? Number(text) : null),
  print: String,
  step: (value: number, direction: 1 | -1) => value + direction / 2,
};

function Unit({ children }: { children: ReactNode }) {
  return <span className="figures shrink-0 text-muted">{children}</span>;
}

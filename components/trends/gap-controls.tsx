"use client";

import { useEffect, useRef } from "react";
import { MixLink } from "@/components/layout/mix-link";
import { MeasureSelect, type MeasureChoice } from "@/components/model/measure-select";
import { Checkbox } from "@/components/ui/checkbox";
import { Segmented } from "@/components/ui/segmented";
import { isDay } from "@/lib/domain/day";
import { LAG_RULES } from "@/lib/domain/trends/lag";
import { RULE_WORDS } from "@/lib/domain/trends/rule-words";
import { Controls } from "./controls";
import { useTrends } from "./use-trends";

/** A year being typed begins as 0002. */
const EARLIEST = "2000-01-01";
const RULES = LAG_RULES.map((rule) => ({ value: rule, label: RULE_WORDS[rule].name }));

/** What is measured, when a record counts as reached, since when, and what counts as open. */
export function GapControls({ measures }: { measures: readonly MeasureChoice[] }) {
  const { state, change, busy } = useTrends();
  const since = useRef<HTMLInputElement>(null);
  const benchmark = measures.find(({ id, kind }) => kind === "benchmark" && id === state.measure);
  useEffect(() => {
    // Not while a day is being typed: its parts are the browser's.
    if (since.current && since.current !== document.activeElement)
      since.current.value = state.since;
  }, [state.since]);
  return (
    <Controls busy={busy}>
      <label>
        Measure
        <MeasureSelect
          measures={measures}
          value={state.measure}
          onChange={(measure) => change({ measure })}
        />
      </label>
      {benchmark && (
        <MixLink href={`/benchmarks/${benchmark.id}`} className="link">
          About {benchmark.label}
        </MixLink>
      )}
      <Segmented
        label="A record is reached"
        name="rule"
        options={RULES}
        value={state.rule}
        onChange={(rule) => change({ rule })}
      />
      <label>
        Records since
        <input
          ref={since}
          type="date"
          className="field"
          defaultValue={state.since}
          onChange={({ currentTarget: { value } }) => {
            if (isDay(value) && value >= EARLIEST) change({ since: value }, true);
          }}
        />
      </label>
      <Checkbox
        label="Count restricted weights as open"
        checked={state.restricted}
        onChange={({ currentTarget: { checked } }) => change({ restricted: checked })}
      />
    </Controls>
  );
}

"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { historyStep, useFiltered } from "@/components/explorer/use-filtered";
import { useLoaded } from "@/components/layout/use-loaded";
import { useQualityTable } from "@/components/model/use-quality-table";
import { chartAxes } from "@/lib/domain/charts/axes";
import { chartView, wholeChart } from "@/lib/domain/charts/chart-view";
import { finding } from "@/lib/domain/charts/finding";
import { pickAxes } from "@/lib/domain/charts/pick-axes";
import type { Measure } from "@/lib/domain/quality/measure";
import type { ModelSummary } from "@/lib/domain/summary";
import { chartParams, type ChartState } from "@/lib/search/charts";
import { toWorkload, workloadParams } from "@/lib/search/workload";
import type { FirstChart } from "./first-chart";
import { loadProvenance } from "./load-provenance";

/** Addresses of what the browser works charts out from. */
export type ChartHrefs = { catalog: string; quality: string; provenance: string };

type Change = (change: Partial<ChartState>, moving?: boolean) => void;

const NOTHING = {};
const NONE: readonly ModelSummary[] = [];

/**
 * The chart's state in the address, and what it shows: the server's first view until catalogue and
 * figures are here, then worked out in the browser.
 */
export function useCharts(first: FirstChart, measures: readonly Measure[], hrefs: ChartHrefs) {
  const [state, setState] = useQueryStates(chartParams);
  const [load] = useQueryStates(workloadParams);
  const workload = useMemo(() => toWorkload(load), [load]);
  const { rows, all, mix, problems, loading, ...rest } = useFiltered(state, first, hrefs.catalog);
  const quality = useQualityTable(hrefs.quality);
  const provenance = useLoaded(loadProvenance, hrefs.provenance);
  const values = quality.state === "ready" ? quality.value.values : null;
  const origins = provenance.state === "ready" ? provenance.value : null;

  const models = loading.state === "ready" ? loading.explorable.models : NONE;
  const axes = useMemo(
    () =>
      chartAxes({
        ...{ mix, workload, models, measures },
        ...{ values: values ?? NOTHING, provenance: origins ?? NOTHING },
      }),
    [mix, workload, models, measures, values, origins],
  );
  const ready = rows !== null && all !== null && values !== null && origins !== null;
  const { x, y } = ready ? state : first;
  const { problems: unknown, ...shown } = useMemo(() => pickAxes(axes, { x, y }), [axes, x, y]);
  const chosen = useMemo(() => ({ x: shown.x, y: shown.y }), [shown.x, shown.y]);
  const whole = useMemo(() => (ready ? wholeChart(all, chosen) : null), [ready, all, chosen]);
  const view = useMemo(
    () => (rows && whole ? chartView(rows, whole, chosen) : first.view),
    [rows, whole, chosen, first.view],
  );
  const change = useCallback<Change>(
    (next, moving = false) => void setState(next, historyStep(moving)),
    [setState],
  );
  const failed = [loading, quality, provenance].flatMap((part) =>
    part.state === "failed" ? part.retry : [],
  );
  return {
    ...rest,
    ...{ state, change, mix, workload, ready, axes, chosen, view },
    finding: useMemo(() => finding(view, chosen), [view, chosen]),
    problems: ready ? [...problems, ...unknown] : first.problems,
    /** Tries again to fetch what could not be; null while nothing has failed. */
    retry: failed.length > 0 ? () => failed.forEach((retry) => retry()) : null,
  };
}

"use client";

import { debounce, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { useExplorable } from "@/components/explorer/use-explorable";
import { useMix } from "@/components/layout/use-mix";
import { useQualityTable } from "@/components/model/use-quality-table";
import type { CostState } from "@/lib/domain/cost/cost-view";
import { costParams, toCostParams, toCostState } from "@/lib/search/cost";
import { shownCost, type ShownCost } from "./first-cost";

/** `moving`: the same step of the history, while something is being typed or dragged. */
export type ChangeCost = (change: Partial<CostState>, moving?: boolean) => void;

const STEP = { history: "push" } as const;
const MOVE = { history: "replace", limitUrlUpdates: debounce(300) } as const;

/**
 * The page's state in the address, and what it shows: the server's first view until the catalogue and
 * the table of quality are here, then worked out in the browser.
 */
export function useCost(first: ShownCost, hrefs: { catalog: string; quality: string }) {
  const [params, setParams] = useQueryStates(costParams);
  const [{ input, output, cached, batch }] = useMix();
  const mix = useMemo(() => ({ input, output, cached, batch }), [input, output, cached, batch]);
  const state = useMemo(() => toCostState(params), [params]);
  const catalog = useExplorable(hrefs.catalog);
  const quality = useQualityTable(hrefs.quality);
  const explorable = catalog.state === "ready" ? catalog.explorable : null;
  const table = quality.state === "ready" ? quality.value : null;

  const shown = useMemo(
    () => explorable && table && shownCost(explorable, table, state, mix),
    [explorable, table, state, mix],
  );
  const change = useCallback<ChangeCost>(
    (next, moving = false) => void setParams(toCostParams(next), moving ? MOVE : STEP),
    [setParams],
  );
  const retries = [catalog, quality].flatMap((loading) =>
    loading.state === "failed" ? [loading.retry] : [],
  );
  return {
    state,
    change,
    mix,
    explorable,
    shown: shown ?? first,
    ready: shown !== null,
    /** Tries again what could not be fetched; null where nothing failed. */
    retry: retries.length > 0 ? () => retries.forEach((retry) => retry()) : null,
  };
}

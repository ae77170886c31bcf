"use client";

import { debounce, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { useMix } from "@/components/layout/use-mix";
import { countFacets } from "@/lib/domain/facets";
import type { ExplorerState } from "@/lib/domain/explore";
import { compileFilters, filterRows } from "@/lib/domain/filter";
import { rowsAt } from "@/lib/domain/row";
import { sortRows } from "@/lib/domain/sort";
import { explorerParams } from "@/lib/search/explorer";
import type { FirstView } from "./first-view";
import { useExplorable } from "./use-explorable";
import { AFTER_PAINT_MS, useLater } from "./use-later";

/** `moving`: the same step of the history, while something is being typed or dragged. */
export type Change = (change: Partial<ExplorerState>, moving?: boolean) => void;

/** Rows first: the address and the counts follow once they are painted. */
const STEP = { history: "push", limitUrlUpdates: debounce(AFTER_PAINT_MS) } as const;
const MOVE = { history: "replace", limitUrlUpdates: debounce(300) } as const;

/**
 * The explorer's state in the address, and what it shows: the server's first view until the whole
 * catalogue is here, then worked out in the browser. Rows come at once, counts just after.
 */
export function useExplorer(first: FirstView, dataHref: string) {
  const [state, setState] = useQueryStates(explorerParams);
  const [{ input, output, cached, batch }] = useMix();
  const mix = useMemo(() => ({ input, output, cached, batch }), [input, output, cached, batch]);
  const loading = useExplorable(dataHref);
  const explorable = loading.state === "ready" ? loading.explorable : null;

  const all = useMemo(() => explorable && rowsAt(explorable, mix), [explorable, mix]);
  const compiled = useMemo(
    () => explorable && compileFilters(state, explorable.lists),
    [explorable, state],
  );
  const rows = useMemo(
    () => all && compiled && sortRows(filterRows(all, compiled.conditions), state.sort),
    [all, compiled, state.sort],
  );

  const later = useLater(
    useMemo(() => ({ all, compiled }), [all, compiled]),
    AFTER_PAINT_MS,
  );
  const facets = useMemo(() => {
    if (!explorable || !later.all || !later.compiled) return first.facets;
    return countFacets(later.all, later.compiled.conditions, explorable.lists);
  }, [explorable, later, first.facets]);

  const change = useCallback<Change>(
    (next, moving = false) => void setState(next, moving ? MOVE : STEP),
    [setState],
  );
  return {
    state,
    change,
    mix,
    loading,
    facets,
    rows: rows ?? first.rows,
    count: rows?.length ?? first.count,
    total: first.total,
    problems: compiled?.problems ?? first.problems,
  };
}

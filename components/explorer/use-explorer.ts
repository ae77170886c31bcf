"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import type { ExplorerState } from "@/lib/domain/explore";
import { sortRows } from "@/lib/domain/sort";
import { explorerParams } from "@/lib/search/explorer";
import type { FirstView } from "./first-view";
import { historyStep, useFiltered } from "./use-filtered";

export type Change = (change: Partial<ExplorerState>, moving?: boolean) => void;

/**
 * The explorer's state in the address, and what it shows: the server's first view until the whole
 * catalogue is here, then worked out in the browser.
 */
export function useExplorer(first: FirstView, dataHref: string) {
  const [state, setState] = useQueryStates(explorerParams);
  const { rows: filtered, all, ...rest } = useFiltered(state, first, dataHref);
  const rows = useMemo(() => filtered && sortRows(filtered, state.sort), [filtered, state.sort]);
  const change = useCallback<Change>(
    (next, moving = false) => void setState(next, historyStep(moving)),
    [setState],
  );
  return {
    ...rest,
    state,
    change,
    rows: rows ?? first.rows,
    count: rows?.length ?? first.count,
  };
}

"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import { arrange, sortProblems, type ExplorerState } from "@/lib/domain/explore";
import { withCustom } from "@/lib/domain/row";
import { tierScoreOf, tiersOf } from "@/lib/domain/tier-groups";
import { explorerParams } from "@/lib/search/explorer";
import type { FirstView } from "./first-view";
import { useCustomScores } from "./use-custom-scores";
import { historyStep, useFiltered } from "./use-filtered";

/** Where the whole catalogue is, and what custom scores are worked out from. */
export type DataHrefs = { catalog: string; taskScores: string };

export type Change = (change: Partial<ExplorerState>, moving?: boolean) => void;

/**
 * The explorer's state in the address, and what it shows: the server's first view until the whole
 * catalogue is here, then worked out in the browser.
 */
export function useExplorer(first: FirstView, hrefs: DataHrefs) {
  const [state, setState] = useQueryStates(explorerParams);
  const { rows: filtered, all, ...rest } = useFiltered(state, first, hrefs.catalog);
  const { sort, tasks, group } = state;
  const { scores, whole, retry } = useCustomScores(tasks, hrefs.taskScores);

  const tierScore = tierScoreOf({ sort, tasks });
  const tiers = useMemo(
    () => (all && group === "tier" ? tiersOf(all, tierScore, whole) : []),
    [all, group, tierScore, whole],
  );
  const scored = useMemo(
    () => filtered && scores && withCustom(filtered, scores),
    [filtered, scores],
  );
  const view = useMemo(
    () => scored && arrange(scored, { sort, tasks, group }, tiers, rest.total),
    [scored, sort, tasks, group, tiers, rest.total],
  );
  const change = useCallback<Change>(
    (next, moving = false) => void setState(next, historyStep(moving)),
    [setState],
  );
  return {
    ...rest,
    ...{ state, change, tierScore },
    // The server's own say it already.
    problems: filtered ? [...rest.problems, ...sortProblems(state)] : rest.problems,
    retryScores: retry,
    rows: view?.rows ?? first.rows,
    bands: view?.bands ?? first.bands,
    count: view?.rows.length ?? first.count,
  };
}

"use client";

import { debounce, useQueryStates } from "nuqs";
import { useTransition } from "react";
import type { TrendsState } from "@/lib/domain/trends/trends-state";
import { trendsParams } from "@/lib/search/trends";

type Change = (change: Partial<TrendsState>, moving?: boolean) => void;

const STEP = { history: "push" } as const;
const MOVE = { history: "replace", limitUrlUpdates: debounce(300) } as const;

/** What the reader chose, in the address; the server draws anew with each change, and `busy` is until it has. */
export function useTrends(): { state: TrendsState; change: Change; busy: boolean } {
  const [busy, startTransition] = useTransition();
  const [state, setState] = useQueryStates(trendsParams, {
    ...{ shallow: false, scroll: false, startTransition },
  });
  return {
    state,
    change: (next, moving = false) => void setState(next, moving ? MOVE : STEP),
    busy,
  };
}

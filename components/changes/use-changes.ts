"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useTransition } from "react";
import { historyStep } from "@/components/explorer/use-filtered";
import type { ChangesState } from "@/lib/domain/changes/changes-state";
import { changesParams } from "@/lib/search/changes";

type Change = (change: Partial<ChangesState>, moving?: boolean) => void;

/** What the reader asks for, in the address; the server lists anew with each change, and `busy` is until it has. */
export function useChanges(): { state: ChangesState; change: Change; busy: boolean } {
  const [busy, startTransition] = useTransition();
  const [state, setState] = useQueryStates(changesParams, {
    ...{ shallow: false, scroll: false, startTransition },
  });
  const change = useCallback<Change>(
    // Other changes have other days: the list begins with its newest.
    (next, moving = false) => void setState({ before: null, ...next }, historyStep(moving)),
    [setState],
  );
  return { state, change, busy };
}

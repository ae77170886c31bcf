"use client";

import { useMemo } from "react";
import type { HubFilterState } from "@/lib/domain/hub/hub-state";

/** The rail's part of the state, the same object until one of its filters changes: the text has no part in it. */
export function useRailFilters(state: HubFilterState): HubFilterState {
  const { license, use, task, library, author, kind, gated, base } = state;
  const { params, created, changed } = state;
  return useMemo(
    () => ({
      ...{ q: "", license, use, task, library, author, kind, gated, base },
      ...{ params, created, changed },
    }),
    [license, use, task, library, author, kind, gated, base, params, created, changed],
  );
}

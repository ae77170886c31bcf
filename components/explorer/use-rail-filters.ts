"use client";

import { useMemo } from "react";
import type { Filters } from "@/lib/domain/filter";
import type { RailFilters } from "./rail";

/** The rail's part of the state, the same object until one of its filters changes. */
export function useRailFilters(state: Filters): RailFilters {
  const { weights, use, license, country, lab, host, cap, modality } = state;
  const { params, price, context, released } = state;
  return useMemo(
    () => ({
      ...{ weights, use, license, country, lab, host, cap, modality },
      ...{ params, price, context, released },
    }),
    [weights, use, license, country, lab, host, cap, modality, params, price, context, released],
  );
}

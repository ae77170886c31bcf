"use client";

import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { useMix } from "@/components/layout/use-mix";
import type { TokenMix } from "@/lib/domain/blend";
import { nextSort, sortedRows } from "@/lib/domain/claims/claim-table";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { claimSortParams, switchParams } from "@/lib/search/claims";
import { parseRatio } from "@/lib/search/mix";
import { useMixFromServer } from "./use-mix-from-server";

/** A claim's state in the address, and how to change it. Only the order of its rows is worked out in the browser. */
export function useClaim(view: ClaimView, mix: TokenMix) {
  const [chosen, setChosen] = useQueryStates(switchParams(view.switches), { history: "push" });
  const [{ sort: asked }, setSort] = useQueryStates(claimSortParams, { history: "replace" });
  const [{ input, output }, setMix] = useMix();
  const [switching, startTransition] = useTransition();
  const mixing = useMixFromServer(mix);
  const sort = view.table.columns.some(({ id }) => id === asked.column) ? asked : null;
  return {
    chosen: { ...chosen, mix: `${input}:${output}` },
    pending: switching || mixing,
    sort,
    rows: sortedRows(view.table, view.models, sort),
    sortBy: (column: string) => void setSort({ sort: nextSort(view.table, sort, column) }),
    choose: (name: string, value: string) => {
      const ratio = name === "mix" ? parseRatio(value) : null;
      if (ratio) setMix(ratio);
      else void setChosen({ [name]: value }, { shallow: false, startTransition });
    },
  };
}

"use client";

import { debounce } from "nuqs";
import { useMemo } from "react";
import { useMix } from "@/components/layout/use-mix";
import { countFacets, type Facets } from "@/lib/domain/facets";
import { compileFilters, filterRows, type Filters, type Problem } from "@/lib/domain/filter";
import { rowsAt } from "@/lib/domain/row";
import { useExplorable } from "./use-explorable";
import { AFTER_PAINT_MS, useLater } from "./use-later";

/** `moving`: the same step of the history, while something is being typed or dragged. */
export type FilterChange = (change: Partial<Filters>, moving?: boolean) => void;

/** Rows first: the address and the counts follow once they are painted. */
const STEP = { history: "push", limitUrlUpdates: debounce(AFTER_PAINT_MS) } as const;
const MOVE = { history: "replace", limitUrlUpdates: debounce(300) } as const;

/** How a change goes to the address. */
export function historyStep(moving: boolean) {
  return moving ? MOVE : STEP;
}

/** What the server sends of a filtered catalogue besides its rows. */
type First = { facets: Facets; problems: readonly Problem[]; total: number };

/**
 * The rows that some filters leave at the mix, null until the whole catalogue is here, with the rail's
 * counts. Rows come at once, counts just after.
 */
export function useFiltered(filters: Filters, first: First, dataHref: string) {
  const [{ input, output, cached, batch }] = useMix();
  const mix = useMemo(() => ({ input, output, cached, batch }), [input, output, cached, batch]);
  const loading = useExplorable(dataHref);
  const explorable = loading.state === "ready" ? loading.explorable : null;

  const all = useMemo(() => explorable && rowsAt(explorable, mix), [explorable, mix]);
  const compiled = useMemo(
    () => explorable && compileFilters(filters, explorable.lists),
    [explorable, filters],
  );
  const rows = useMemo(
    () => all && compiled && filterRows(all, compiled.conditions),
    [all, compiled],
  );

  const later = useLater(
    useMemo(() => ({ all, compiled }), [all, compiled]),
    AFTER_PAINT_MS,
  );
  const facets = useMemo(() => {
    if (!explorable || !later.all || !later.compiled) return first.facets;
    return countFacets(later.all, later.compiled.conditions, explorable.lists);
  }, [explorable, later, first.facets]);

  return {
    ...{ mix, loading, facets, all, rows },
    total: first.total,
    problems: compiled?.problems ?? first.problems,
  };
}

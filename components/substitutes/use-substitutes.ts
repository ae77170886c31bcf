"use client";

import { debounce, useQueryStates } from "nuqs";
import { useMemo, useState } from "react";
import { loadExplorable } from "@/components/explorer/load-explorable";
import { useLoaded } from "@/components/layout/use-loaded";
import { useMix } from "@/components/layout/use-mix";
import { useQualityTable } from "@/components/model/use-quality-table";
import { findSubstitutes, type SubstituteWish } from "@/lib/domain/substitutes";
import { substituteParams, toSubstituteParams, toWish } from "@/lib/search/substitutes";
import type { FirstSubstitutes } from "./first-substitutes";

/** Where the browser finds what the server's first view is made of. */
export type SubstituteData = { catalog: string; quality: string };

/** `typing`: the same step of the history until it is done. */
export type ChangeWish = (change: Partial<SubstituteWish>, typing?: boolean) => void;

/**
 * What the address asks for and what meets it: the server's first view as long as the address is the
 * one it answered, then worked out in the browser. The data is fetched once it is wanted.
 */
export function useSubstitutes(first: FirstSubstitutes, data: SubstituteData) {
  const [{ task, atleast, restricted }, setParams] = useQueryStates(substituteParams);
  const [{ input, output, cached, batch }] = useMix();
  const [wanted, setWanted] = useState(false);
  const [all, setAll] = useState(false);
  const { measures } = first;
  const wish = useMemo(
    () => toWish({ task, atleast, restricted }, measures),
    [task, atleast, restricted, measures],
  );
  const mix = useMemo(() => ({ input, output, cached, batch }), [input, output, cached, batch]);
  const isFirst = isSame(wish, first.wish) && isSame(mix, first.mix);

  const needed = wanted || all || !isFirst;
  const catalog = useLoaded(loadExplorable, needed ? data.catalog : null);
  const quality = useQualityTable(needed ? data.quality : null);
  const id = first.view.given.model.id;
  const explorable = catalog.state === "ready" ? catalog.value : null;
  const table = quality.state === "ready" ? quality.value : null;
  const view = useMemo(() => {
    if (!explorable || !table) return null;
    return findSubstitutes(explorable, table, id, wish, mix);
  }, [explorable, table, id, wish, mix]);

  const change: ChangeWish = (change, typing = false) =>
    void setParams(
      toSubstituteParams({ ...wish, ...change }, measures),
      typing ? { history: "replace", limitUrlUpdates: debounce(300) } : { history: "push" },
    );
  const failed = [catalog, quality].find(({ state }) => state === "failed");
  return {
    // Until the new view is there, the old one stands with what it answers.
    ...(view
      ? { view, shown: { wish, mix } }
      : { view: first.view, shown: { wish: first.wish, mix: first.mix } }),
    wish,
    change,
    stale: !view && !isFirst,
    all: all && view !== null,
    showAll: () => setAll(true),
    want: () => setWanted(true),
    retry: failed?.state === "failed" ? failed.retry : null,
  };
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

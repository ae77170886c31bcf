"use client";

import { useQueryStates } from "nuqs";
import { useEffect, useState, useTransition } from "react";
import { useMix } from "@/components/layout/use-mix";
import { withColumns, type Comparison } from "@/lib/domain/compare/comparison";
import { compareParams } from "@/lib/search/compare";
import { useTrayInStep } from "./use-tray-in-step";

/** Something just done, and how to take it back. */
export type Done = { words: string; undo?: () => void };

/** How long it is said. */
const SAID_MS = 8000;

/**
 * A comparison's state in the address, and how to change it. Columns that were sent are moved and
 * removed in the browser; a new one, or prices of another day, are asked of the server.
 */
export function useCompare(sent: Comparison, resolved: Readonly<Record<string, string>>) {
  const [{ m, only, asof }, setState] = useQueryStates(compareParams, { history: "push" });
  const [mix] = useMix();
  const [pending, startTransition] = useTransition();
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);

  const asked = m.map((id) => resolved[id] ?? id);
  const comparison = withColumns(sent, [...new Set(asked)]);
  const ids = comparison.models.map(({ id }) => id);

  useTrayInStep(comparison.models);

  const show = (next: readonly string[]) => {
    const here = next.every((id) => sent.models.some((model) => model.id === id));
    void setState({ m: [...next] }, here ? {} : { shallow: false, startTransition });
  };
  const nameOf = (id: string) => sent.models.find((model) => model.id === id)?.name ?? id;

  return {
    comparison,
    ids,
    mix,
    only: only !== null,
    asof,
    pending,
    done,
    say: setDone,
    add: (id: string) => show([...ids, id]),
    remove: (id: string) => {
      show(ids.filter((one) => one !== id));
      setDone({
        words: `${nameOf(id)} removed`,
        undo: () => {
          show(ids);
          setDone(null);
        },
      });
    },
    /** Puts a column before the one that now has this place. */
    move: (id: string, to: number) => {
      const rest = ids.filter((one) => one !== id);
      const place = Math.max(0, Math.min(rest.length, to));
      show([...rest.slice(0, place), id, ...rest.slice(place)]);
      setDone({ words: `${nameOf(id)} is now column ${place + 1} of ${ids.length}` });
    },
    setOnly: (next: boolean) => void setState({ only: next ? "differences" : null }),
    setAsOf: (day: string | null) =>
      void setState({ asof: day }, { shallow: false, startTransition }),
  };
}

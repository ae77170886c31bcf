"use client";

import { useEffect, useState } from "react";
import { SELECTION_MAX } from "@/components/layout/selection";
import { toggleSelected, useSelection } from "@/components/layout/use-selection";
import type { ModelRow } from "@/lib/domain/row";

/** The picked models' ids, how to pick one, and what to say when the tray is full. */
export function usePicks() {
  const selection = useSelection();
  const [full, setFull] = useState(false);
  useEffect(() => {
    if (!full) return;
    const timer = setTimeout(() => setFull(false), 4000);
    return () => clearTimeout(timer);
  }, [full]);
  return {
    selected: new Set(selection.map(({ id }) => id)),
    toggle: ({ id, name, weights }: ModelRow) => setFull(!toggleSelected({ id, name, weights })),
    message: full ? `${SELECTION_MAX} models are the most to compare: remove one first.` : "",
  };
}

"use client";

import { useEffect, useState } from "react";
import { SELECTION_MAX, type Selected } from "@/components/layout/selection";
import { toggleSelected, useSelection } from "@/components/layout/use-selection";

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
    toggle: ({ id, name, weights }: Selected) => setFull(!toggleSelected({ id, name, weights })),
    message: full ? `${SELECTION_MAX} models are the most to compare: remove one first.` : "",
  };
}

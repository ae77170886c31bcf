"use client";

import { useEffect, useRef, type RefObject } from "react";

/** The class of the button that adds a model: where the focus goes when its place is gone. */
export const ADD_BUTTON = "add-model";

/** After columns were added or removed, a keyboard's reader goes on where one adds the next. */
export function useKeptFocus(within: RefObject<HTMLElement | null>, columns: string): void {
  const before = useRef(columns);
  useEffect(() => {
    if (before.current === columns) return;
    before.current = columns;
    if (document.activeElement !== document.body) return;
    within.current?.querySelector<HTMLElement>(`.${ADD_BUTTON}`)?.focus();
  }, [within, columns]);
}

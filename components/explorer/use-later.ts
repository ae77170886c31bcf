"use client";

import { startTransition, useEffect, useState } from "react";

/** What is not seen at once waits this long: the frame after a keystroke belongs to its rows. */
export const AFTER_PAINT_MS = 60;

/**
 * A value once it has rested for a while. `useDeferredValue` starts at once, and its work would take
 * the frame in which the rows of a keystroke are painted.
 */
export function useLater<T>(value: T, restMs: number): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    if (later === value) return;
    const timer = setTimeout(() => startTransition(() => setLater(() => value)), restMs);
    return () => clearTimeout(timer);
  }, [later, value, restMs]);
  return later;
}

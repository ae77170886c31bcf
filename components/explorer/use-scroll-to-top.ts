"use client";

import { useEffect, useRef, type RefObject } from "react";

/** The change that also scrolls to the top of the list: another list is read from its beginning. */
export function useScrollToTop<State extends object>(
  region: RefObject<HTMLElement | null>,
  change: (change: State, moving?: boolean) => void,
) {
  // Asking the region itself would lay out the page before each keystroke's rows.
  const scrolled = useRef(false);
  useEffect(() => {
    const element = region.current;
    const onScroll = () => {
      scrolled.current = true;
    };
    element?.addEventListener("scroll", onScroll, { passive: true });
    return () => element?.removeEventListener("scroll", onScroll);
  }, [region]);

  return (next: State, moving?: boolean) => {
    if (scrolled.current && !("cols" in next)) region.current?.scrollTo(0, 0);
    scrolled.current = false;
    change(next, moving);
  };
}

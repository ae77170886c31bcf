"use client";

import { useLayoutEffect } from "react";

/** Names the shown view on the root element for its styles; a route that was left is only hidden, and lets go of it. */
export function useViewName(name: string): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.view = name;
    return () => {
      delete document.documentElement.dataset.view;
    };
  }, [name]);
}

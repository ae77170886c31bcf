"use client";

import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";

/** Sets `data-theme` before the first paint; globals.css does the rest. */
export function Theme({ children }: { children: ReactNode }) {
  return (
    <ThemeProvider
      attribute="data-theme"
      storageKey="weighbridge.theme"
      enableColorScheme={false}
      disableTransitionOnChange
    >
      {children}
    </ThemeProvider>
  );
}

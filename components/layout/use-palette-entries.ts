"use client";

import { useEffect, useState } from "react";
import type { PaletteEntry } from "@/lib/search/palette";
import { loadPaletteEntries } from "./load-palette";

type State = { entries: PaletteEntry[] } | "loading" | "failed";

/** Everything that has a name on the site, fetched at its first use; null while it comes. */
export function usePaletteEntries(): {
  entries: PaletteEntry[] | null;
  failed: boolean;
  retry: () => void;
} {
  const [state, setState] = useState<State>("loading");
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    loadPaletteEntries().then(
      (entries) => wanted && setState({ entries }),
      () => wanted && setState("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);

  return {
    entries: typeof state === "object" ? state.entries : null,
    failed: state === "failed",
    retry: () => {
      setState("loading");
      setAttempt(attempt + 1);
    },
  };
}

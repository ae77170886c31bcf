"use client";

import { startTransition, useEffect, useState } from "react";
import type { Explorable } from "@/lib/domain/summary";
import { loadExplorable } from "./load-explorable";

export type Loading =
  | { state: "loading" }
  | { state: "ready"; explorable: Explorable }
  | { state: "failed"; retry: () => void };

/** The whole catalogue, which comes after the first screen. */
export function useExplorable(href: string): Loading {
  const [result, setResult] = useState<Explorable | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    loadExplorable(href).then(
      // A transition: the page has been readable all along, so nothing may wait for this.
      (explorable) =>
        startTransition(() => {
          if (wanted) setResult(explorable);
        }),
      (cause: unknown) => {
        console.error(cause);
        if (wanted) setResult("failed");
      },
    );
    return () => {
      wanted = false;
    };
  }, [href, attempt]);

  if (result === null) return { state: "loading" };
  if (result !== "failed") return { state: "ready", explorable: result };
  const retry = () => {
    setResult(null);
    setAttempt(attempt + 1);
  };
  return { state: "failed", retry };
}

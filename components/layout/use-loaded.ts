"use client";

import { startTransition, useEffect, useState } from "react";

/** What comes after the first screen. */
export type Loaded<T> =
  { state: "loading" } | { state: "ready"; value: T } | { state: "failed"; retry: () => void };

/** Loads from an address; nothing as long as it is null. */
export function useLoaded<T>(load: (href: string) => Promise<T>, href: string | null): Loaded<T> {
  const [result, setResult] = useState<{ value: T } | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (href === null) return;
    let wanted = true;
    load(href).then(
      // A transition: the page has been readable all along, so nothing may wait for this.
      (value) =>
        startTransition(() => {
          if (wanted) setResult({ value });
        }),
      (cause: unknown) => {
        console.error(cause);
        if (wanted) setResult("failed");
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, href, attempt]);

  if (result === null) return { state: "loading" };
  if (result !== "failed") return { state: "ready", value: result.value };
  const retry = () => {
    setResult(null);
    setAttempt(attempt + 1);
  };
  return { state: "failed", retry };
}

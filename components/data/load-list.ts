"use client";

import { useEffect, useState } from "react";

export type LoadedList<T> = { state: "loading" } | { state: "failed"; again: () => void } | { state: "here"; rows: readonly T[] };

/** A list of ours that is fetched when it is first wanted. */
export function useList<T>(address: string): LoadedList<T> {
  const [rows, setRows] = useState<readonly T[] | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    fetchList<T>(address, leaving.signal).then(setRows, (cause: unknown) => {
      if (leaving.signal.aborted) return;
      console.error(cause);
      setRows("failed");
    });
    return () => leaving.abort();
  }, [address, attempt]);
  if (rows === null) return { state: "loading" };
  if (rows !== "failed") return { state: "here", rows };
  const again = () => {
    setRows(null);
    setAttempt(attempt + 1);
  };
  return { state: "failed", again };
}

async function fetchList<T>(address: string, signal: AbortSignal): Promise<readonly T[]> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  const rows: unknown = await response.json();
  if (!Array.isArray(rows)) throw new Error(`${address}: not a list`);
  return rows as readonly T[];
}

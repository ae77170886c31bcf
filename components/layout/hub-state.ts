"use client";

import { useEffect, useSyncExternalStore } from "react";

/** Where the Hub's facts on the page are from; `trouble` is the snapshot because the Hub gave no answer. */
export type HubState = "live" | "snapshot" | "trouble";

let shown: HubState = "snapshot";
const listeners = new Set<() => void>();

function show(state: HubState): void {
  shown = state;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHubState(): HubState {
  return useSyncExternalStore(
    listen,
    () => shown,
    () => "snapshot",
  );
}

/** For the page that has asked the Hub: tells the bar above, and takes it back when the page is left. */
export function TellHubState({ state }: { state: HubState }) {
  useEffect(() => {
    show(state);
    return () => show("snapshot");
  }, [state]);
  return null;
}

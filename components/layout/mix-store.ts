"use client";

import { useSyncExternalStore } from "react";
import { DEFAULT_MIX, type TokenMix } from "@/lib/domain/blend";

let current: TokenMix = DEFAULT_MIX;
const listeners = new Set<() => void>();

/** Tells the site's links the mix in the URL; `MixSync` calls it. */
export function publishMix(mix: TokenMix): void {
  current = mix;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The mix in the URL for whoever must not suspend: the default on the server and until hydration. */
export function useKnownMix(): TokenMix {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => DEFAULT_MIX,
  );
}

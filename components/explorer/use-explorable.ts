"use client";

import { useLoaded } from "@/components/layout/use-loaded";
import type { Explorable } from "@/lib/domain/summary";
import { loadExplorable } from "./load-explorable";

export type Loading =
  | { state: "loading" }
  | { state: "ready"; explorable: Explorable }
  | { state: "failed"; retry: () => void };

/** The whole catalogue, which comes after the first screen. */
export function useExplorable(href: string): Loading {
  const loaded = useLoaded(loadExplorable, href);
  return loaded.state === "ready" ? { state: "ready", explorable: loaded.value } : loaded;
}

import type { Weights } from "@/lib/domain/model";
import { COMPARE_MAX } from "@/lib/domain/compare/comparison";

/** A model in the tray: all that the tray shows of it. */
export type Selected = { id: string; name: string; weights: Weights };

/** As many as a comparison has columns. */
export const SELECTION_MAX = COMPARE_MAX;

const KEY = "weighbridge.selection";
const WEIGHTS = ["open", "restricted", "closed"] as const satisfies readonly Weights[];
const MODEL_ID = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9._-]*$/;
const NONE: readonly Selected[] = [];

/** What is stored may be of an older version or of another program: whatever does not fit is left out. */
export function parseSelection(stored: string | null): readonly Selected[] {
  let list: unknown;
  try {
    list = JSON.parse(stored ?? "[]");
  } catch {
    // Not JSON, so nothing that we wrote.
    return NONE;
  }
  if (!Array.isArray(list)) return NONE;
  const known = new Map<string, Selected>();
  for (const entry of list)
    if (isSelected(entry))
      known.set(entry.id, { id: entry.id, name: entry.name, weights: entry.weights });
  return [...known.values()].slice(0, SELECTION_MAX);
}

function isSelected(value: unknown): value is Selected {
  const entry = value as Partial<Selected> | null;
  return (
    typeof entry?.id === "string" &&
    MODEL_ID.test(entry.id) &&
    typeof entry.name === "string" &&
    entry.name.length <= 200 &&
    WEIGHTS.some((weights) => weights === entry.weights)
  );
}

// What this tab shows; the storage is behind it, and may be refused.
let current: readonly Selected[] | undefined;
const listeners = new Set<() => void>();

export function readSelection(): readonly Selected[] {
  current ??= parseSelection(stored());
  return current;
}

export function writeSelection(next: readonly Selected[]): void {
  current = next.slice(0, SELECTION_MAX);
  store(current);
  notify();
}

export function subscribeToSelection(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", onStorage);
  };
}

/** Another tab wrote, or the storage was emptied. */
function onStorage({ key }: StorageEvent) {
  if (key !== KEY && key !== null) return;
  current = undefined;
  notify();
}

/** False when the storage is refused or full: the tray then lives as long as the page. */
function store(selection: readonly Selected[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(selection));
    return true;
  } catch {
    return false;
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function notify() {
  for (const listener of listeners) listener();
}

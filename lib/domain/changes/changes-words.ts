import { activeChanges, type ChangesNames } from "./active-changes";
import { CHANGE_NAMES } from "./change";
import type { ChangesState } from "./changes-state";

/** What narrows the list, in words: `Price cuts · Host Groq`; empty where nothing does. */
export function changesWords(state: ChangesState, names: ChangesNames): string {
  const kinds = state.kind.map((kind) => CHANGE_NAMES[kind][1]).join(", ");
  return [
    kinds && kinds.charAt(0).toUpperCase() + kinds.slice(1),
    state.q.trim() && `“${state.q.trim()}”`,
    ...activeChanges({ ...state, day: null }, names).map(({ field, text }) => `${field} ${text}`),
  ]
    .filter(Boolean)
    .join(" · ");
}

"use client";

import { useSyncExternalStore } from "react";
import {
  readSelection,
  SELECTION_MAX,
  subscribeToSelection,
  writeSelection,
  type Selected,
} from "./selection";

const NONE: readonly Selected[] = [];

/** The models in the tray, in the order they were picked; the same in every component and tab. Empty on the server. */
export function useSelection(): readonly Selected[] {
  return useSyncExternalStore(subscribeToSelection, readSelection, () => NONE);
}

/** Adds or removes a model; false when the tray is full. */
export function toggleSelected(model: Selected): boolean {
  const selection = readSelection();
  const without = selection.filter(({ id }) => id !== model.id);
  if (without.length === selection.length && selection.length >= SELECTION_MAX) return false;
  writeSelection(
    without.length < selection.length
      ? without
      : [...selection, { id: model.id, name: model.name, weights: model.weights }],
  );
  return true;
}

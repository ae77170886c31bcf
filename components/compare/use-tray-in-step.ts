"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { readSelection, writeSelection } from "@/components/layout/selection";
import type { ComparedModel } from "@/lib/domain/compare/comparison";

/**
 * A tray that holds just the models shown goes on doing so when they change; one that holds others is
 * left alone, so that a link from someone else takes nothing out of it.
 */
export function useTrayInStep(models: readonly ComparedModel[]): void {
  const shown = useRef<readonly string[] | null>(null);
  const follow = useEffectEvent(() => {
    const before = shown.current;
    shown.current = models.map(({ id }) => id);
    if (!before || !isSame(readSelection(), before)) return;
    writeSelection(models.map(({ id, name, weights }) => ({ id, name, weights: weights.value })));
  });
  const order = models.map(({ id }) => id).join();
  useEffect(() => follow(), [order]);
}

function isSame(tray: readonly { id: string }[], shown: readonly string[]): boolean {
  return tray.length === shown.length && tray.every(({ id }) => shown.includes(id));
}

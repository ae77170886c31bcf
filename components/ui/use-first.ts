"use client";

import { useState } from "react";

/** The first of a list until the reader asks for all; `showAll` is null when nothing is left out. */
export function useFirst<Item>(items: readonly Item[], first: number) {
  const [isWhole, setWhole] = useState(false);
  const whole = isWhole || items.length <= first;
  return {
    shown: whole ? items : items.slice(0, first),
    showAll: whole ? null : () => setWhole(true),
  };
}

"use client";

import { Check, Plus } from "lucide-react";
import { SELECTION_MAX, type Selected } from "@/components/layout/selection";
import { toggleSelected, useSelection } from "@/components/layout/use-selection";
import { Button } from "@/components/ui/button";

/** Puts the model into the tray, or takes it out. */
export function ModelCompareButton(model: Selected) {
  const selection = useSelection();
  const picked = selection.some(({ id }) => id === model.id);
  const full = !picked && selection.length >= SELECTION_MAX;
  const Icon = picked ? Check : Plus;
  return (
    <Button
      look={picked ? "plain" : "ink"}
      aria-pressed={picked}
      disabled={full}
      title={full ? `The tray holds ${SELECTION_MAX} models` : undefined}
      onClick={() => toggleSelected(model)}
    >
      <Icon size={12} aria-hidden />
      {picked ? "In comparison" : "Compare"}
    </Button>
  );
}

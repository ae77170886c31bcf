"use client";

import { lazy } from "react";
import { Popover } from "@/components/ui/popover";
import type { SubstituteData } from "./use-substitutes";

const loadPanel = () => import("./find-panel");
const FindPanel = lazy(loadPanel);

type FindSubstitutesProps = {
  model: { id: string; name: string };
  data: SubstituteData;
  /** Ids that are there already. */
  exclude: readonly string[];
  onPick: (id: string) => void;
};

/** A button that lists the best substitutes for a model, each to be picked. */
export function FindSubstitutes({ model, data, exclude, onPick }: FindSubstitutesProps) {
  return (
    <Popover
      size="small"
      look="quiet"
      title={`Substitutes for ${model.name}`}
      aria-label={`Find substitutes for ${model.name}`}
      preload={loadPanel}
      content={(close) => (
        <FindPanel
          id={model.id}
          data={data}
          exclude={exclude}
          onPick={(id) => {
            close();
            onPick(id);
          }}
        />
      )}
    >
      Find substitutes
    </Popover>
  );
}

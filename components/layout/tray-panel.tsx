"use client";

import { useEffect, useLayoutEffect, useState } from "react";
import { WeightsMark } from "@/components/model/weights-mark";
import { Button } from "@/components/ui/button";
import { RemovableChip } from "@/components/ui/removable-chip";
import { compareHref } from "@/lib/search/compare";
import { MixLink } from "./mix-link";
import { writeSelection, type Selected } from "./selection";
import { toggleSelected } from "./use-selection";

const UNDO_MS = 8000;

/** What is picked, to compare or to clear; clearing can be undone for a while. */
export default function TrayPanel({ selection }: { selection: readonly Selected[] }) {
  const [cleared, setCleared] = useState<readonly Selected[]>([]);
  useEffect(() => {
    if (cleared.length === 0) return;
    const timer = setTimeout(() => setCleared([]), UNDO_MS);
    return () => clearTimeout(timer);
  }, [cleared]);

  const count = selection.length;
  const shown = count > 0 || cleared.length > 0;
  useLayoutEffect(() => {
    if (!shown) return;
    document.documentElement.dataset.tray = "";
    return () => {
      delete document.documentElement.dataset.tray;
    };
  }, [shown]);
  if (!shown) return null;
  return (
    <section
      aria-label="Models to compare"
      data-print="no"
      className="floating fixed inset-x-0 bottom-4 z-40 mx-auto flex w-fit max-w-[calc(100vw-2rem)] items-center gap-2 py-2 ps-4 pe-2 max-sm:bottom-2 max-sm:max-w-[calc(100vw-1rem)]"
    >
      <p role="status" className="figures pe-1 font-semibold whitespace-nowrap">
        {count > 0 ? `${count} to compare` : `${cleared.length} cleared`}
      </p>
      {count > 0 ? (
        <>
          <ul className="flex min-w-0 gap-2 overflow-x-auto [scrollbar-width:none] max-sm:hidden">
            {selection.map((model) => (
              <li key={model.id} className="shrink-0">
                <RemovableChip
                  removeLabel={`Remove ${model.name}`}
                  onRemove={() => toggleSelected(model)}
                >
                  <span className="flex max-w-56 items-center gap-1.5">
                    <WeightsMark weights={model.weights} />
                    <span className="truncate">{model.name}</span>
                  </span>
                </RemovableChip>
              </li>
            ))}
          </ul>
          <Button
            className="ms-2"
            onClick={() => {
              setCleared(selection);
              writeSelection([]);
            }}
          >
            Clear
          </Button>
          <MixLink
            href={compareHref(selection.map(({ id }) => id))}
            className="button"
            data-look="ink"
          >
            Compare
          </MixLink>
        </>
      ) : (
        <Button
          onClick={() => {
            writeSelection(cleared);
            setCleared([]);
          }}
        >
          Undo
        </Button>
      )}
    </section>
  );
}

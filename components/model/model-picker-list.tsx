"use client";

import { Command } from "cmdk";
import { useState } from "react";
import { PaletteRow } from "@/components/layout/palette-row";
import { usePaletteEntries } from "@/components/layout/use-palette-entries";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { findEntries, modelOfEntry } from "@/lib/search/palette";
import type { PickedModel } from "./model-picker";
import { WeightsMark } from "./weights-mark";

/** More than anyone scrolls through before typing another letter. */
const SHOWN = 40;

type ModelPickerListProps = {
  label: string;
  placeholder: string;
  exclude: readonly string[];
  onPick: (model: PickedModel) => void;
};

/** The search box and the models found; the newest first until something is typed. */
export default function ModelPickerList({
  label,
  placeholder,
  exclude,
  onPick,
}: ModelPickerListProps) {
  const { entries, failed, retry } = usePaletteEntries();
  const [query, setQuery] = useState("");
  const models = (entries ?? []).filter((entry) => {
    const id = modelOfEntry(entry);
    return id !== null && !exclude.includes(id);
  });
  const found = findEntries(models, query, SHOWN);
  const pick = (href: string) => {
    const entry = found.find((candidate) => candidate.href === href);
    const id = entry && modelOfEntry(entry);
    if (entry?.weights && id) {
      onPick({ id, name: entry.label, labName: entry.detail, weights: entry.weights });
    }
  };

  return (
    <Command shouldFilter={false} loop label={label} className="-m-3 w-88 max-w-[calc(100vw-1rem)]">
      <Command.Input
        value={query}
        onValueChange={setQuery}
        placeholder={placeholder}
        className="h-10 w-full border-b bg-transparent px-3.5 text-body outline-none placeholder:text-muted"
      />
      {failed ? (
        <div className="flex items-center justify-between gap-4 p-3.5">
          <p>The list of models could not be fetched.</p>
          <Button onClick={retry}>Try again</Button>
        </div>
      ) : (
        <Command.List
          aria-busy={entries === null}
          className="h-80 max-h-[50dvh] overflow-auto overscroll-contain p-1.5"
        >
          {entries === null &&
            Array.from({ length: 8 }, (_, row) => <Skeleton key={row} className="m-2 h-4" />)}
          {entries && (
            <Command.Empty className="px-2 py-8 text-center text-muted">
              No model is called that.
            </Command.Empty>
          )}
          {found.map(({ href, label: name, detail, weights }) => (
            <PaletteRow key={href} value={href} onSelect={pick} detail={detail}>
              {weights && <WeightsMark weights={weights} />}
              <span className="truncate">{name}</span>
            </PaletteRow>
          ))}
        </Command.List>
      )}
    </Command>
  );
}

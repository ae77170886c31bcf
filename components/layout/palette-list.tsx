import type { ReactNode } from "react";
import { Command } from "cmdk";
import { WeightsMark } from "@/components/model/weights-mark";
import { Skeleton } from "@/components/ui/skeleton";
import { findEntries, PALETTE_KINDS, type PaletteEntry } from "@/lib/search/palette";
import { MORE_PAGES, PAGES } from "./pages";
import { PaletteRow } from "./palette-row";

const SHOWN_PER_KIND = { model: 8, benchmark: 4, lab: 4, license: 4, host: 4 } as const;
const HEADING = {
  model: "Models",
  benchmark: "Benchmarks",
  lab: "Labs",
  license: "Licenses",
  host: "Hosts",
} as const;

type PaletteListProps = {
  /** Null while they come. */
  entries: PaletteEntry[] | null;
  query: string;
  onSelect: (href: string) => void;
};

export function PaletteList({ entries, query, onSelect }: PaletteListProps) {
  const pages =
    entries === null
      ? []
      : [...PAGES, ...MORE_PAGES].filter(({ label }) =>
          label.toLowerCase().includes(query.trim().toLowerCase()),
        );
  return (
    <Command.List className="h-96 max-h-[60dvh] overflow-auto overscroll-contain p-1.5">
      {entries && (
        <Command.Empty className="px-2 py-10 text-center text-muted">
          Nothing is called that.
        </Command.Empty>
      )}
      {entries === null
        ? Array.from({ length: 8 }, (_, row) => <Skeleton key={row} className="m-2 h-4" />)
        : PALETTE_KINDS.map((kind) => {
            const found = findEntries(
              entries.filter((entry) => entry.kind === kind),
              query,
              SHOWN_PER_KIND[kind],
            );
            return (
              found.length > 0 && (
                <Group key={kind} heading={HEADING[kind]}>
                  {found.map((entry) => (
                    <PaletteRow
                      key={entry.href}
                      value={entry.href}
                      onSelect={onSelect}
                      detail={entry.detail}
                    >
                      {entry.weights && <WeightsMark weights={entry.weights} />}
                      <span className="truncate">{entry.label}</span>
                    </PaletteRow>
                  ))}
                </Group>
              )
            );
          })}
      {pages.length > 0 && (
        <Group heading="Pages">
          {pages.map(({ href, label }) => (
            <PaletteRow key={href} value={href} onSelect={onSelect} detail="">
              {label}
            </PaletteRow>
          ))}
        </Group>
      )}
    </Command.List>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-second [&_[cmdk-group-heading]]:text-muted"
    >
      {children}
    </Command.Group>
  );
}

import type { ReactNode } from "react";
import type { Figure } from "@/lib/domain/figure";
import { FigureButton } from "./figure-button";
import type { ClaimShown } from "./figure-details";

/** Names and addresses of sources by id. */
export type SourceNames = Readonly<Record<string, { name: string; homepage: string }>>;

type FigurePopoverProps<T> = {
  figure: Figure<T>;
  /** What the figure is, e.g. "Context window". */
  title: string;
  sources: SourceNames;
  /** How a value is written; other sources' values are written the same way. */
  format: (value: T) => string;
  /** What stands on the page; without it the formatted value. */
  children?: ReactNode;
};

/** A figure that says, when pressed, where it is from, of what date, and what other sources say. */
export function FigurePopover<T>({
  figure,
  title,
  sources,
  format,
  children,
}: FigurePopoverProps<T>) {
  const shown = (claim: Omit<Figure<T>, "others">): ClaimShown => ({
    value: format(claim.value),
    source: sources[claim.source]?.name ?? claim.source,
    href: address(claim.ref) ?? sources[claim.source]?.homepage ?? null,
    row: address(claim.ref) ? null : (claim.ref ?? null),
    asOf: claim.asOf,
    doubt: claim.doubt ?? null,
  });
  const claim = shown(figure);
  return (
    <FigureButton title={title} claim={claim} others={(figure.others ?? []).map(shown)}>
      {children ?? claim.value}
    </FigureButton>
  );
}

function address(ref: string | undefined): string | null {
  return ref && /^https?:\/\//.test(ref) ? ref : null;
}

import type { ReactNode } from "react";
import type { Conflict } from "@/lib/domain/conflicts";
import type { Figure } from "@/lib/domain/figure";
import { figureText } from "@/lib/domain/figure-text";
import { Unknown } from "@/components/ui/numeric-cell";
import { FigurePopover, type SourceNames } from "./figure-popover";

export type FigureContext = {
  sources: SourceNames;
  conflicts: readonly Conflict[];
  licenseName: (id: string) => string;
};

type ModelFigureProps<T extends string | number> = {
  figure: Figure<T> | null;
  /** `Conflict.field`. */
  field: string;
  title: string;
  context: FigureContext;
  children?: ReactNode;
  /** Said instead of "not known". */
  unknown?: string;
};

/** A fact's figure with its source behind it and, beside it, what other sources say otherwise. */
export function ModelFigure<T extends string | number>({
  figure,
  field,
  title,
  context,
  children,
  unknown,
}: ModelFigureProps<T>) {
  if (!figure) return unknown ? <span className="text-muted">{unknown}</span> : <Unknown />;
  const format = (value: T) => figureText(field, value, context.licenseName);
  const also =
    context.conflicts.find((conflict) => conflict.field === field)?.claims.slice(1) ?? [];
  return (
    <>
      <FigurePopover figure={figure} title={title} sources={context.sources} format={format}>
        {children}
      </FigurePopover>
      {also.length > 0 && (
        <span className="block text-second text-muted">
          also{" "}
          {also
            .map(
              (claim) =>
                `${format(claim.value as T)} (${context.sources[claim.source]?.name ?? claim.source})`,
            )
            .join(", ")}
        </span>
      )}
    </>
  );
}

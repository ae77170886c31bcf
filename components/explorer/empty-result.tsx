import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { activeFilters } from "@/lib/domain/active-filters";
import type { Facets } from "@/lib/domain/facets";
import { NO_FILTERS, type Filters } from "@/lib/domain/filter";
import type { SetKey } from "@/lib/domain/filter-fields";
import { withoutSpan } from "@/lib/domain/query";
import type { FilterChange } from "./use-filtered";

type EmptyResultProps = {
  state: Filters;
  facets: Facets;
  nameOf: (key: SetKey, value: string) => string;
  change: FilterChange;
};

/** Nothing is left: which one filter to let go of, and how many models that brings back. */
export function EmptyResult({ state, facets: { loosen }, nameOf, change }: EmptyResultProps) {
  const way = loosen && wayOut(loosen, state, nameOf);
  return (
    <EmptyState
      title="No model meets all of these filters"
      actions={
        <>
          {way && (
            <Button look="ink" onClick={() => change(way.change)}>
              Remove {way.name}
            </Button>
          )}
          <Button onClick={() => change(NO_FILTERS)}>Clear all filters</Button>
        </>
      }
    >
      {loosen && way
        ? `Without ${way.name}, ${loosen.gain === 1 ? "one does" : `${loosen.gain} do`}.`
        : "No single filter keeps them all away."}
    </EmptyState>
  );
}

function wayOut(
  { key, span }: NonNullable<Facets["loosen"]>,
  state: Filters,
  nameOf: EmptyResultProps["nameOf"],
) {
  if (key === "q" && span) {
    const name = `“${state.q.slice(...span)}”`;
    return { name, change: { q: withoutSpan(state.q, span) } };
  }
  const parts = activeFilters(state, nameOf).filter((filter) => filter.key === key);
  const name = `“${parts[0]?.field} ${parts.map(({ text }) => text).join(", ")}”`;
  return { name, change: { [key]: NO_FILTERS[key] } };
}

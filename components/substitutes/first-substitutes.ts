import type { TokenMix } from "@/lib/domain/blend";
import type { Measure, QualityTable } from "@/lib/domain/quality/measure";
import { findSubstitutes, type Substitutes, type SubstituteWish } from "@/lib/domain/substitutes";
import type { Explorable } from "@/lib/domain/summary";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { loadSubstitutes, toWish } from "@/lib/search/substitutes";

/** Rows before a reader asks for all. */
export const FIRST_SUBSTITUTES = 8;

/** What the server sends: the view of the address with its first rows, and what can be chosen. */
export type FirstSubstitutes = {
  wish: SubstituteWish;
  mix: TokenMix;
  view: Substitutes;
  measures: readonly Pick<Measure, "id" | "label" | "kind" | "task" | "scale">[];
};

/** Null where there is no such model. */
export function firstSubstitutes(
  explorable: Explorable,
  table: QualityTable,
  id: string,
  search: URLSearchParams,
): FirstSubstitutes | null {
  const wish = toWish(loadSubstitutes(search), table.measures);
  const mix = toTokenMix(loadMix(search));
  const view = findSubstitutes(explorable, table, id, wish, mix);
  if (!view) return null;
  return {
    wish,
    mix,
    view: { ...view, found: view.found.slice(0, FIRST_SUBSTITUTES) },
    measures: table.measures.map(({ id, label, kind, task, scale }) => ({
      ...{ id, label, kind, task, scale },
    })),
  };
}

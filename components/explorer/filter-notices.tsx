"use client";

import { useSearchParams } from "next/navigation";
import { SearchNotices } from "@/components/layout/search-notices";
import type { Problem } from "@/lib/domain/filter";
import type { SearchProblem } from "@/lib/search/problem";

type FilterNoticesProps = {
  /** What the page found that the address cannot know by itself. */
  problems: readonly Problem[];
  misspeltIn: (search: URLSearchParams) => SearchProblem[];
};

/** Says which of the address's filters were not understood. Those of `q` are said under its box. */
export function FilterNotices({ problems, misspeltIn }: FilterNoticesProps) {
  const misspelt = misspeltIn(new URLSearchParams(useSearchParams()));
  const unknown = problems.filter(({ parameter }) => parameter !== "q");
  return <SearchNotices problems={[...misspelt, ...unknown]} />;
}

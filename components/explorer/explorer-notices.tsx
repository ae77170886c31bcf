"use client";

import { useSearchParams } from "next/navigation";
import { SearchNotices } from "@/components/layout/search-notices";
import type { Problem } from "@/lib/domain/filter";
import { explorerProblems } from "@/lib/search/explorer";

/** Says which of the address's filters were not understood. Those of `q` are said under its box. */
export function ExplorerNotices({ problems }: { problems: readonly Problem[] }) {
  const misspelt = explorerProblems(new URLSearchParams(useSearchParams()));
  const unknown = problems.filter(({ parameter }) => parameter !== "q");
  return <SearchNotices problems={[...misspelt, ...unknown]} />;
}

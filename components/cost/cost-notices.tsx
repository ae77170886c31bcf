"use client";

import { useSearchParams } from "next/navigation";
import { SearchNotices } from "@/components/layout/search-notices";
import type { Problem } from "@/lib/domain/filter";
import { costParamProblems } from "@/lib/search/cost";

/** Says which of the address's parameters were not understood, or name what does not exist. */
export function CostNotices({ problems }: { problems: readonly Problem[] }) {
  const misspelt = costParamProblems(new URLSearchParams(useSearchParams()));
  return <SearchNotices problems={[...misspelt, ...problems]} />;
}

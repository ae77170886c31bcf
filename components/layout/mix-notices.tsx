"use client";

import { useSearchParams } from "next/navigation";
import { SearchNotices } from "./search-notices";
import { mixProblems } from "@/lib/search/mix";

/** Says which of the mix's parameters were not understood. */
export function MixNotices() {
  return <SearchNotices problems={mixProblems(new URLSearchParams(useSearchParams()))} />;
}

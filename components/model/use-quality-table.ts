"use client";

import { useLoaded, type Loaded } from "@/components/layout/use-loaded";
import type { QualityTable } from "@/lib/domain/quality/measure";
import { loadQualityTable } from "./load-quality-table";

/** Every measure of quality in the browser, from `/quality.json?v=…`; nothing is fetched as long as that is null. */
export function useQualityTable(href: string | null): Loaded<QualityTable> {
  return useLoaded(loadQualityTable, href);
}

import type { QualityTable } from "@/lib/domain/quality/measure";
import { buildQualityTable } from "@/lib/domain/quality/build-table";
import { catalog } from "./catalog";

/** Every measure of quality with every model's figure; computed once. */
export function qualityTable(): QualityTable {
  if (!known) {
    const { index, scores, difficulties, curated } = catalog();
    known = buildQualityTable({ index, scores, difficulties, benchmarks: curated.benchmarks });
  }
  return known;
}
let known: QualityTable | undefined;

import { dayOf, latestDay } from "./as-of";
import type { SourceInput } from "./source";

/** What all of Epoch's files share. */
export const EPOCH = {
  license: "CC BY 4.0",
  attribution: "Epoch AI, AI Benchmarking Hub, epoch.ai/benchmarks, CC BY 4.0",
  homepage: "https://epoch.ai/benchmarks",
  group: "quality",
} as const;

/** Epoch's CSVs carry no date in their names: the first copies are of this day. */
const COPY_AS_OF = "2026-08-11";

/** A copy that names a later day in its rows is newer than the first copies. */
export function epochDay(inputs: SourceInput[]): string {
  const newest = latestDay(inputs.map((input) => input.text));
  return dayOf(inputs, newest && newest > COPY_AS_OF ? newest : COPY_AS_OF);
}

import type { AxisContext } from "@/lib/domain/charts/axes";
import { provenance } from "./provenance";
import { qualityTable } from "./quality";
import { explorable } from "./summaries";

/** What charts of the catalogue are worked out from, at a mix and for a workload. */
export function chartContext(at: Pick<AxisContext, "mix" | "workload">): AxisContext {
  const { measures, values } = qualityTable();
  return { ...at, measures, values, models: explorable().models, provenance: provenance() };
}

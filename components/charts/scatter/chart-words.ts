import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import { lower } from "@/lib/domain/charts/finding";

/** `Index against price · 130 of 547 models have both figures`. */
export function chartSubtitle(
  { points, asked }: ChartView,
  { x, y }: { x: Axis; y: Axis },
): string {
  return `${y.label} against ${lower(x)} · ${points.length} of ${asked} models have both figures`;
}

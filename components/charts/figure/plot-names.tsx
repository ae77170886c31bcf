import type { PlacedLabel } from "@/lib/domain/charts/label-places";
import { PLOT_SIZE, type Screen } from "@/lib/domain/charts/plot";
import { PlotLabels } from "../scatter/plot-labels";

type PlotNamesProps = { screen: Screen; labels: readonly PlacedLabel[] };

/** Names beside marks, as they fit on a screen. */
export function PlotNames({ screen, labels }: PlotNamesProps) {
  return (
    <g className="figure-names" data-screen={screen}>
      <PlotLabels labels={labels} size={PLOT_SIZE[screen]} />
    </g>
  );
}

import type { PlacedLabel } from "@/lib/domain/charts/label-places";
import { PLOT_SIZE, type Screen } from "@/lib/domain/charts/plot";
import { PlotLabels } from "../scatter/plot-labels";

type PlotNamesProps = {
  screen: Screen;
  labels: readonly PlacedLabel[];
  /** Of the plot, in px, where it has one of its own. */
  height?: number | undefined;
};

/** Names beside marks, as they fit on a screen. */
export function PlotNames({ screen, labels, height }: PlotNamesProps) {
  const size = PLOT_SIZE[screen];
  return (
    <g className="figure-names" data-screen={screen}>
      <PlotLabels labels={labels} size={{ ...size, height: height ?? size.height }} />
    </g>
  );
}

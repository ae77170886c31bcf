import { memo } from "react";
import type { Size } from "@/lib/domain/charts/frame";
import { linePath, markPaths, spreadPaths } from "@/lib/domain/charts/mark-paths";
import type { Scene } from "@/lib/domain/charts/scene";
import { markScale } from "./mark-scale";

type PlotMarksProps = { scene: Scene; size: Size };

/**
 * Every mark and line of a chart as a few paths, in px of the plot. One layer without handlers or
 * state: neither React nor the browser has anything to keep for each of hundreds of points.
 */
export const PlotMarks = memo(function PlotMarks({ scene, size }: PlotMarksProps) {
  return (
    <>
      {spreadPaths(scene, size).map(({ weights, best, d }) => (
        <path
          key={`${weights} ${best}`}
          className="plot-spread"
          data-weights={weights}
          data-best={best || undefined}
          d={d}
        />
      ))}
      <path className="plot-unfiltered" d={linePath(scene.unfiltered, size)} />
      <path className="plot-frontier" d={linePath(scene.frontier, size)} />
      {markPaths(scene, size, (best) => markScale(scene, best)).map(({ weights, best, d }) => (
        <path
          key={`${weights} ${best}`}
          className="plot-marks"
          data-weights={weights}
          data-best={best || undefined}
          d={d}
        />
      ))}
    </>
  );
});

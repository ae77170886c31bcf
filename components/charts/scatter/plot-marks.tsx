import { memo, useId } from "react";
import { WEIGHTS_SHAPE } from "@/components/model/weights-mark";
import type { Weights } from "@/lib/domain/model";
import type { Line, Scene } from "@/lib/domain/charts/scene";
import { percentX, percentY } from "./percent";

const WEIGHTS = Object.keys(WEIGHTS_SHAPE) as Weights[];
/** More points than this are drawn smaller. */
const MANY = 80;

/**
 * Every mark and line of a chart, placed in shares of the SVG around it: the same for the server's
 * drawing and for the one in Recharts' surface, at any size. One layer without handlers or state.
 */
export const PlotMarks = memo(function PlotMarks({ scene }: { scene: Scene }) {
  const id = useId();
  const { points, spreads, frontier, unfiltered } = scene;
  return (
    <>
      <defs>
        {WEIGHTS.map((weights) => (
          <path
            key={weights}
            id={`${id}${weights}`}
            d={WEIGHTS_SHAPE[weights]}
            transform="translate(-5 -5)"
          />
        ))}
        {WEIGHTS.map((weights) => (
          <path
            key={weights}
            id={`${id}${weights}-small`}
            d={WEIGHTS_SHAPE[weights]}
            transform="scale(.7) translate(-5 -5)"
          />
        ))}
      </defs>
      <g className="plot-spreads">
        {spreads.map(({ weights, best, line }, at) => (
          <line key={at} data-weights={weights} data-best={best || undefined} {...ends(line)} />
        ))}
      </g>
      <g className="plot-unfiltered">
        {unfiltered.map((line, at) => (
          <line key={at} {...ends(line)} />
        ))}
      </g>
      <g className="plot-frontier">
        {frontier.map((line, at) => (
          <line key={at} {...ends(line)} />
        ))}
      </g>
      <g className="plot-points">
        {points.map(({ point, x, y, weights, best }) => (
          <use
            key={point.id}
            href={`#${id}${weights}${points.length > MANY && !best ? "-small" : ""}`}
            data-weights={weights}
            data-best={best || undefined}
            x={percentX(x)}
            y={percentY(y)}
          />
        ))}
      </g>
    </>
  );
});

function ends({ x1, y1, x2, y2 }: Line) {
  return { x1: percentX(x1), y1: percentY(y1), x2: percentX(x2), y2: percentY(y2) };
}

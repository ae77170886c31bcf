import { useId } from "react";
import { WEIGHTS_SHAPE } from "@/components/model/weights-mark";
import type { Line, Scene } from "@/lib/domain/charts/scene";
import type { Weights } from "@/lib/domain/model";
import { markScale } from "./mark-scale";
import { percentX, percentY } from "./percent";

const WEIGHTS = Object.keys(WEIGHTS_SHAPE) as Weights[];

/** Marks and lines placed in shares of the SVG around them, for where its size is not known. */
export function StillMarks({ scene }: { scene: Scene }) {
  const id = useId();
  const { points, spreads, frontier, unfiltered } = scene;
  return (
    <>
      <defs>
        {WEIGHTS.flatMap((weights) =>
          [true, false].map((best) => (
            <path
              key={`${weights} ${best}`}
              id={`${id}${weights}${best}`}
              d={WEIGHTS_SHAPE[weights]}
              transform={`scale(${markScale(scene, best)}) translate(-5 -5)`}
            />
          )),
        )}
      </defs>
      {spreads.map(({ weights, best, line }, at) => (
        <line
          key={at}
          className="plot-spread"
          data-weights={weights}
          data-best={best || undefined}
          {...ends(line)}
        />
      ))}
      {unfiltered.map((line, at) => (
        <line key={at} className="plot-unfiltered" {...ends(line)} />
      ))}
      {frontier.map((line, at) => (
        <line key={at} className="plot-frontier" {...ends(line)} />
      ))}
      {points.map(({ point, x, y, weights, best }) => (
        <use
          key={point.id}
          className="plot-marks"
          href={`#${id}${weights}${best}`}
          data-weights={weights}
          data-best={best || undefined}
          x={percentX(x)}
          y={percentY(y)}
        />
      ))}
    </>
  );
}

function ends({ x1, y1, x2, y2 }: Line) {
  return { x1: percentX(x1), y1: percentY(y1), x2: percentX(x2), y2: percentY(y2) };
}

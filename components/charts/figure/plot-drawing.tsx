import { memo } from "react";
import { type Look, PATH_SIDE, type Plot, SCREENS } from "@/lib/domain/charts/plot";
import { percentX, percentY } from "../scatter/percent";
import { Hatches } from "./hatches";
import { hatchId, LOOKS, markId } from "./looks";
import { MarkShapes } from "./mark-shapes";
import { PlotAxes } from "./plot-axes";
import { PlotNames } from "./plot-names";

type PlotDrawingProps = { id: string; plot: Plot };

/** The drawing of a chart: places in percent, so that it is the same from the server and at any width. */
export const PlotDrawing = memo(function PlotDrawing({ id, plot }: PlotDrawingProps) {
  const { bars, lines, marks, key } = plot;
  // The legend names a look that no bar may have.
  const keyed = key.filter(({ form }) => form === "bar");
  const hatched = new Set([...bars, ...keyed].map(({ look }) => look));
  const fill = (look: Look) => (LOOKS[look].hatch ? `url(#${hatchId(id, look)})` : undefined);
  return (
    <svg className="figure-svg" overflow="visible" aria-hidden>
      <Hatches chart={id} looks={[...hatched]} />
      <MarkShapes chart={id} marks={marks} />
      <PlotAxes x={plot.x} y={plot.y} />
      {bars.map(({ look, x, y, width, height }) => (
        <rect
          key={`${x} ${y}`}
          className="figure-bar"
          data-look={look}
          x={percentX(x)}
          y={percentY(y + height)}
          width={percentX(width)}
          height={percentX(height)}
          fill={fill(look)}
        />
      ))}
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${PATH_SIDE} ${PATH_SIDE}`}
        preserveAspectRatio="none"
      >
        {lines.map(({ look, path, thin }, at) => (
          <path
            key={at}
            className="figure-line"
            data-look={look}
            data-thin={thin || undefined}
            d={path}
            strokeDasharray={thin ? undefined : LOOKS[look].dash}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {marks.map(({ look, x, y, strong }, at) => (
        <use
          key={at}
          className="figure-mark"
          data-look={look}
          data-strong={strong || undefined}
          href={`#${markId(id, look, strong)}`}
          x={percentX(x)}
          y={percentY(y)}
        />
      ))}
      {SCREENS.map((screen) => (
        <PlotNames
          key={screen}
          screen={screen}
          labels={plot.labels[screen]}
          height={plot.size?.[screen].height}
        />
      ))}
    </svg>
  );
});

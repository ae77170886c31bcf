import type { ReactNode } from "react";
import { WEIGHTS_SHAPE } from "@/components/model/weights-mark";
import type { Tick } from "@/lib/domain/charts/frame";
import type { Line, Scene, ScenePoint } from "@/lib/domain/charts/scene";
import { COLORS } from "./colors";

type ChartDrawingProps = {
  scene: Scene;
  ticks: { x: readonly Tick[]; y: readonly Tick[] };
  /** Of the plot, in px. */
  width: number;
  height: number;
};

/** Everything of a chart but its texts, which the drawer has no fonts for within an SVG. */
export function ChartDrawing({ scene, ticks, width, height }: ChartDrawingProps) {
  const path = (lines: readonly Line[]) =>
    lines.map(({ x1, y1, x2, y2 }) => `M${px(x1)} ${py(y1)}L${px(x2)} ${py(y2)}`).join("");
  const px = (share: number) => Math.round(share * width * 10) / 10;
  const py = (share: number) => Math.round((1 - share) * height * 10) / 10;
  const grid = [
    ...ticks.x.map(({ share }) => ({ x1: share, x2: share, y1: 0, y2: 1 })),
    ...ticks.y.map(({ share }) => ({ x1: 0, x2: 1, y1: share, y2: share })),
  ];
  // The frontier's models lie above the others.
  const points = [...scene.points].sort((a, b) => Number(a.best) - Number(b.best));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fill="none">
      <path d={path(grid)} stroke={COLORS.line} strokeWidth={1.5} />
      {SPREADS.map(({ weights, best, opacity }) => (
        <path
          key={`${weights} ${best}`}
          d={path(
            scene.spreads
              .filter((spread) => spread.weights === weights && spread.best === best)
              .map(({ line }) => line),
          )}
          stroke={COLORS[weights]}
          strokeWidth={1.5}
          opacity={opacity}
        />
      ))}
      <path
        d={path(scene.unfiltered)}
        stroke={COLORS.muted}
        strokeWidth={2}
        strokeDasharray="3 5"
      />
      <path d={path(scene.frontier)} stroke={COLORS.text} strokeWidth={2} />
      {points.map((placed) => mark(placed, px(placed.x), py(placed.y)))}
    </svg>
  );
}

const SPREADS = (["open", "restricted", "closed"] as const).flatMap((weights) => [
  { weights, best: false, opacity: 0.16 },
  { weights, best: true, opacity: 0.5 },
]);

/** Not a component: within an SVG the drawer knows none. */
function mark({ point, weights, best }: ScenePoint, left: number, top: number): ReactNode {
  const scale = best ? 1.5 : 0.9;
  return (
    <path
      key={point.id}
      d={WEIGHTS_SHAPE[weights]}
      transform={`translate(${left - 5 * scale} ${top - 5 * scale}) scale(${scale})`}
      fill={COLORS[weights]}
      stroke={best ? COLORS.ground : "none"}
      strokeWidth={0.8}
      opacity={best ? 1 : 0.6}
    />
  );
}

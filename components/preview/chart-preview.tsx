import { axisTitle } from "@/components/charts/scatter/plot-titles";
import { WEIGHTS_KEY } from "@/components/charts/scatter/legend-entries";
import { chartSubtitle } from "@/components/charts/scatter/chart-words";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import type { Finding } from "@/lib/domain/charts/finding";
import { chartFrame } from "@/lib/domain/charts/frame";
import { chartScene, wholeWindow } from "@/lib/domain/charts/scene";
import { COLORS } from "./colors";
import { ChartDrawing } from "./chart-drawing";
import { PreviewFrame } from "./preview-frame";
import { Text } from "./text";
import { WeightsShape } from "./weights-shape";

type ChartPreviewProps = {
  view: ChartView;
  axes: { x: Axis; y: Axis };
  finding: Finding;
  source: string;
};

/** Of the plot, without ticks and titles. */
const PLOT = { width: 1020, height: 334 } as const;
/** The pages' names are of 12 px, these larger: places are worked out for a plot so much smaller. */
const ZOOM = 1.4;
const NONE: ReadonlySet<string> = new Set();

/** A chart as a picture: what it finds, and the drawing with the frontier's models named. */
export function ChartPreview({ view, axes, finding, source }: ChartPreviewProps) {
  const scene = chartScene(view, axes, wholeWindow(view, axes));
  const small = { width: PLOT.width / ZOOM, height: PLOT.height / ZOOM };
  const { x, y, labels } = chartFrame(scene, axes, small, NONE);
  return (
    <PreviewFrame note={chartSubtitle(view, axes)} source={source}>
      <Text size={32} strong style={{ marginTop: 18 }}>
        {finding.title}
      </Text>
      <div style={{ display: "flex", alignItems: "center", gap: 28, marginTop: 4 }}>
        <Text size={17} color="muted" style={{ width: 740 }}>
          {axisTitle(axes.y, "y", false)}
        </Text>
        {WEIGHTS_KEY.map(({ weights, word }) => (
          <div key={weights} style={{ display: "flex", alignItems: "center", gap: 8 }}>
            <WeightsShape weights={weights} size={14} />
            <Text size={17} color="muted">
              {word}
            </Text>
          </div>
        ))}
      </div>
      <div
        style={{
          display: "flex",
          position: "relative",
          marginTop: 12,
          marginLeft: 68,
          ...PLOT,
        }}
      >
        <ChartDrawing scene={scene} ticks={{ x, y }} {...PLOT} />
        {y.map(({ value, share, text }) => (
          <Text
            key={`y ${value}`}
            size={16}
            color="muted"
            style={{
              position: "absolute",
              right: PLOT.width + 12,
              top: (1 - share) * PLOT.height - 10,
            }}
          >
            {text}
          </Text>
        ))}
        {x.map(({ value, share, text }) => (
          <div
            key={`x ${value}`}
            style={{
              display: "flex",
              justifyContent: "center",
              position: "absolute",
              width: 100,
              left: share * PLOT.width - 50,
              top: PLOT.height + 8,
            }}
          >
            <Text size={16} color="muted">
              {text}
            </Text>
          </div>
        ))}
        {labels.map(({ id, text, box }) => (
          <div
            key={id}
            style={{
              display: "flex",
              justifyContent: "center",
              position: "absolute",
              left: box.left * ZOOM,
              top: box.top * ZOOM,
              width: (box.right - box.left) * ZOOM + 12,
              marginLeft: -6,
            }}
          >
            <Text size={16} strong style={{ padding: "0 4px", background: COLORS.ground }}>
              {text}
            </Text>
          </div>
        ))}
      </div>
      <Text size={17} color="muted" style={{ marginTop: 34, marginLeft: 68 }}>
        {axisTitle(axes.x, "x", false)}
      </Text>
    </PreviewFrame>
  );
}

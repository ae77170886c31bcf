import type { ReactNode } from "react";
import { LOOKS } from "@/components/charts/figure/looks";
import type { Chart } from "@/lib/domain/charts/chart";
import { type Box, overlaps } from "@/lib/domain/charts/box";
import { LABEL_SIZE, type PlacedLabel } from "@/lib/domain/charts/label-places";
import { leaderOf } from "@/lib/domain/charts/leader";
import { type Look, pathAt, type Plot, PLOT_SIZE } from "@/lib/domain/charts/plot";
import { COLORS } from "./colors";
import { PreviewFrame } from "./preview-frame";
import { Text } from "./text";

/** Of the plot, without ticks. */
const PLOT = { width: 1020, height: 296 } as const;
/** Names and ticks as they are placed on a screen of this kind, where they have about the same room. */
const SCREEN = "medium";
const NAME_SIZE = 16;

/** A chart of bars, lines and marks as a picture: what it finds, and the drawing. */
export function PlotPreview({ chart }: { chart: Chart }) {
  const { title, subtitle, sources, plot } = chart;
  return (
    <PreviewFrame note={subtitle.split(" · ")[0] ?? subtitle} source={`Sources: ${sources}`}>
      <Text size={30} strong lines={2} style={{ marginTop: 18 }}>
        {title}
      </Text>
      {plot && <Drawing plot={plot} />}
    </PreviewFrame>
  );
}

function Drawing({ plot }: { plot: Plot }) {
  const { width, height } = PLOT;
  const labels = apart(plot.labels[SCREEN].map(toPicture));
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ display: "flex", gap: 28, marginTop: 8 }}>
        <Text size={17} color="muted">
          {plot.y.label}
        </Text>
        {plot.key
          .filter(({ form }) => form !== "line")
          .map(({ look, form, words }) => (
            <div key={words} style={{ display: "flex", alignItems: "center", gap: 8 }}>
              <svg viewBox="0 0 10 10" width={14} height={14}>
                {form === "bar" ? (
                  bar(look, { x: 0, y: 0, width: 10, height: 10 }, 0)
                ) : (
                  <path d={LOOKS[look].mark} fill={colorOf(look)} />
                )}
              </svg>
              <Text size={17} color="muted">
                {words}
              </Text>
            </div>
          ))}
      </div>
      <div
        style={{ display: "flex", position: "relative", marginTop: 12, marginLeft: 68, ...PLOT }}
      >
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fill="none">
          {plot.y.ticks[SCREEN].map(({ value, share }) => (
            <path
              key={value}
              d={`M0 ${(1 - share) * height}H${width}`}
              stroke={COLORS.line}
              strokeWidth={1.5}
            />
          ))}
          {plot.bars.map(({ look, x, y, ...size }, at) =>
            bar(
              look,
              {
                ...{ x: x * width, y: (1 - y - size.height) * height },
                ...{ width: size.width * width, height: size.height * height },
              },
              at,
            ),
          )}
          {plot.lines.map(({ look, path }) => (
            <path
              key={path}
              d={pathAt(path, width, height)}
              stroke={colorOf(look)}
              strokeWidth={2.5}
              strokeDasharray={LOOKS[look].dash}
            />
          ))}
          {labels.map(({ id, leader }) =>
            leader ? <path key={id} d={leader} stroke={COLORS.muted} strokeWidth={1.5} /> : null,
          )}
          {plot.marks.map(mark)}
        </svg>
        {plot.y.ticks[SCREEN].map(({ value, share, text }) => (
          <Text
            key={value}
            size={16}
            color="muted"
            style={{ position: "absolute", right: width + 12, top: (1 - share) * height - 10 }}
          >
            {text}
          </Text>
        ))}
        {plot.x.ticks[SCREEN].map(({ value, share, text }) => (
          <div
            key={value}
            style={{
              ...{ display: "flex", justifyContent: "center", position: "absolute", width: 100 },
              ...{ left: share * width - 50, top: height + 8 },
            }}
          >
            <Text size={16} color="muted">
              {text}
            </Text>
          </div>
        ))}
        {labels.map(({ id, text, left, top }) => (
          <Text key={id} size={NAME_SIZE} strong style={{ position: "absolute", left, top }}>
            {text}
          </Text>
        ))}
      </div>
    </div>
  );
}

/** A name keeps its place beside its mark while the plot grows about it. */
function toPicture(label: PlacedLabel) {
  const { id, text, x, y, box, far } = label;
  const zoom = NAME_SIZE / LABEL_SIZE;
  const mark = {
    x: (x / PLOT_SIZE[SCREEN].width) * PLOT.width,
    y: (y / PLOT_SIZE[SCREEN].height) * PLOT.height,
  };
  const [, [toX, toY]] = leaderOf(label);
  const leader = `M${mark.x} ${mark.y}l${(toX - x) * zoom} ${(toY - y) * zoom}`;
  const across = (px: number) => mark.x + (px - x) * zoom;
  const down = (px: number) => mark.y + (px - y) * zoom;
  return {
    ...{ id, text, leader: far ? leader : null },
    ...{ left: across(box.left), right: across(box.right) },
    ...{ top: down(box.top), bottom: down(box.bottom) },
  };
}

/** The plot grows less upwards than its names do: those that now lie on an earlier one are left out. */
function apart<Name extends Box>(names: readonly Name[]): Name[] {
  return names.reduce<Name[]>(
    (kept, name) => (kept.some((other) => overlaps(name, other)) ? kept : [...kept, name]),
    [],
  );
}

type Area = { x: number; y: number; width: number; height: number };

/** Its second color is hatched here too, by stripes of the ground. Not a component: within an SVG the drawer knows none. */
function bar(look: Look, { x, y, width, height }: Area, at: number): ReactNode {
  return (
    <g key={at}>
      <path d={`M${x} ${y}h${width}v${height}h${-width}z`} fill={colorOf(look)} />
      {LOOKS[look].hatch && (
        <path d={stripes({ x, y, width, height })} stroke={COLORS.ground} strokeWidth={1.5} />
      )}
    </g>
  );
}

const STRIPE = 7;

/** Rising lines over a box, cut at its edges. */
function stripes({ x, y, width, height }: Area): string {
  const count = Math.ceil((width + height) / STRIPE);
  return Array.from({ length: count }, (_, at) => {
    const along = at * STRIPE;
    const [left, bottom] = along < height ? [0, along] : [along - height, height];
    const [right, top] = along < width ? [along, 0] : [width, along - width];
    return `M${x + left} ${y + bottom}L${x + right} ${y + top}`;
  }).join("");
}

/** As `bar`. */
function mark({ look, x, y, strong }: Plot["marks"][number], at: number): ReactNode {
  const scale = strong ? 1.4 : 0.8;
  const [left, top] = [x * PLOT.width - 5 * scale, (1 - y) * PLOT.height - 5 * scale];
  return (
    <path
      key={at}
      d={LOOKS[look].mark}
      transform={`translate(${left} ${top}) scale(${scale})`}
      fill={colorOf(look)}
      opacity={strong ? 1 : 0.45}
    />
  );
}

/** Pictures show kinds of weights and the two hues of bars; what is of no kind has the color of text. */
function colorOf(look: Look): string {
  if (look === "1" || look === "2") return COLORS[`look-${look}`];
  return look === "open" || look === "restricted" || look === "closed" ? COLORS[look] : COLORS.text;
}

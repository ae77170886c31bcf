import { saveFile } from "@/components/ui/save-file";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartField } from "@/lib/domain/charts/chart-fields";
import type { ChartPoint, ChartView } from "@/lib/domain/charts/chart-view";
import { csvText } from "@/lib/domain/csv";
import { downloadDrawing } from "../download/download-drawing";
import { legendLines, WEIGHTS_KEY } from "./legend-entries";

export type DrawnChart = {
  view: ChartView;
  axes: { x: Axis; y: Axis };
  title: string;
  subtitle: string;
  sources: string;
  /** Of the view. */
  address: string;
};

/** Ticks and names lie within the drawing. */
const NO_ROOM = { top: 0, right: 0, bottom: 0, left: 0 };

/** `weighbridge-quality-price`: what is drawn against what. */
function nameOf({ x, y }: DrawnChart["axes"]): string {
  return `weighbridge-${y.id}-${x.id}`;
}

/** Saves the drawing as it is shown, with title, key, sources and the address of the view. */
export function downloadChart(
  format: "png" | "svg",
  drawing: SVGSVGElement,
  { view, axes, title, subtitle, sources, address }: DrawnChart,
): Promise<void> {
  return downloadDrawing(format, nameOf(axes), drawing, NO_ROOM, {
    ...{ title, subtitle },
    key: [
      ...WEIGHTS_KEY.map(({ weights, word, sign }) => ({
        text: `${sign} ${word}`,
        color: `var(--${weights})`,
      })),
      ...legendLines(view, axes).map(({ sign, words }) => ({ text: `${sign} ${words}` })),
    ],
    notes: [`Sources: ${sources}`, address],
  });
}

/** Saves the rows of the chart's table as CSV. */
export function downloadTable(
  points: readonly ChartPoint[],
  fields: readonly ChartField[],
  axes: DrawnChart["axes"],
): void {
  const lines = [
    ["Model id", ...fields.map(({ header }) => header)],
    ...points.map((point) => [point.id, ...fields.map(({ of }) => of(point))]),
  ];
  const content = new Blob([csvText(lines)], { type: "text/csv;charset=utf-8" });
  saveFile(`${nameOf(axes)}.csv`, content);
}

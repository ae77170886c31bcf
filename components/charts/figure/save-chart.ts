import { saveFile } from "@/components/ui/save-file";
import { type Chart, chartLines } from "@/lib/domain/charts/chart";
import { csvText } from "@/lib/domain/csv";
import { downloadDrawing } from "../download/download-drawing";
import { LOOKS } from "./looks";

/** Room that ticks and names take around the plot, in px; figure.css has the same. */
const ROOM = { top: 26, right: 16, bottom: 26 } as const;

const nameOf = ({ id }: Chart) => `weighbridge-${id}`;

/** Saves the drawing as it is shown, with title, key, method, sources and the address of the view. */
export function saveChart(
  format: "png" | "svg",
  drawing: SVGSVGElement,
  chart: Chart,
  address: string,
): Promise<void> {
  const { title, subtitle, method, sources, plot } = chart;
  // Plots whose rows have names on the left have more room there.
  const around = drawing.parentElement?.getBoundingClientRect();
  const left = drawing.getBoundingClientRect().left - (around?.left ?? 0);
  const room = { ...ROOM, left };
  return downloadDrawing(format, nameOf(chart), drawing, room, {
    ...{ title, subtitle },
    key: (plot?.key ?? []).map(({ look, form, words }) => ({
      text: `${form === "thin" ? "─" : LOOKS[look].sign[form]} ${words}`,
      color: `var(--look-${look})`,
    })),
    notes: [method, `Sources: ${sources}`, address],
  });
}

/** Saves the rows of the chart's table as CSV. */
export function saveTable(chart: Chart): void {
  const content = new Blob([csvText(chartLines(chart.table))], { type: "text/csv;charset=utf-8" });
  saveFile(`${nameOf(chart)}.csv`, content);
}

import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import type { Weights } from "@/lib/domain/model";

export const WEIGHTS_KEY = [
  { weights: "open", word: "Open", sign: "●" },
  { weights: "restricted", word: "Restricted", sign: "▲" },
  { weights: "closed", word: "Closed", sign: "■" },
] as const satisfies readonly { weights: Weights; word: string; sign: string }[];

/** The kinds of lines that a drawing has, in words. */
export function legendLines(view: ChartView, { x, y }: { x: Axis; y: Axis }) {
  const drawn = (spread: Axis["spread"]) =>
    [x, y].filter((axis) => axis.spread === spread).length > 0;
  const lines = [
    { kind: "interval", sign: "│", words: "90 % interval", shown: drawn("interval") },
    { kind: "range", sign: "─", words: "range over hosts", shown: drawn("range") },
    { kind: "frontier", sign: "┘", words: "frontier", shown: true },
    {
      kind: "unfiltered",
      sign: "┄",
      words: "frontier without filters",
      shown: view.unfiltered !== null,
    },
  ] as const;
  return lines.filter(({ shown }) => shown);
}

import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import type { Weights } from "@/lib/domain/model";
import { WEIGHTS_NAMES } from "@/lib/domain/short-names";

export const WEIGHTS_KEY = [
  { weights: "open", word: WEIGHTS_NAMES.open, sign: "●" },
  { weights: "restricted", word: WEIGHTS_NAMES.restricted, sign: "▲" },
  { weights: "closed", word: WEIGHTS_NAMES.closed, sign: "■" },
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

import { along, type Plot, perScreen, up } from "./plot";
import { domainOf, shareOf } from "./scale";
import { ticksOf } from "./ticks";

/** Two figures of one place along the axis, e.g. a tier's cheapest open and cheapest closed model. */
type Pair = {
  name: string;
  /** Where the name has no room. */
  short: string;
  open: number;
  closed: number;
  title: string;
  details: readonly string[];
};

type PairPlotSpec = {
  y: { label: string; print: (value: number) => string };
  columns: readonly Pair[];
};

/** Columns of two marks on a log scale, joined by a line; null without any. */
export function pairPlot({ y, columns }: PairPlotSpec): Plot | null {
  if (columns.length === 0) return null;
  const domain = domainOf(
    columns.flatMap(({ open, closed }) => [open, closed]),
    "log",
  );
  const atY = (value: number) => shareOf(value, domain, "log");
  const atX = (place: number) => (place + 0.5) / columns.length;
  return {
    x: {
      ticks: perScreen((screen) =>
        columns.map(({ name, short }, place) => ({
          ...{ value: place, share: atX(place), text: screen === "wide" ? name : short },
        })),
      ),
    },
    y: {
      label: y.label,
      ticks: perScreen(() =>
        ticksOf(domain, "log", 5).map((value) => ({
          ...{ value, share: atY(value), text: y.print(value) },
        })),
      ),
    },
    bars: [],
    lines: columns.map(({ open, closed }, place) => ({
      look: "other",
      path: `M${along(atX(place))} ${up(atY(open))}V${up(atY(closed))}`,
    })),
    marks: columns.flatMap(({ open, closed }, place) => [
      { look: "open" as const, x: atX(place), y: atY(open), strong: true },
      { look: "closed" as const, x: atX(place), y: atY(closed), strong: true },
    ]),
    labels: perScreen(() => []),
    key: [
      { look: "open", form: "mark", words: "cheapest open" },
      { look: "closed", form: "mark", words: "cheapest closed" },
    ],
    spots: columns.map(({ open, closed, title, details }, place) => ({
      ...{ x: atX(place), y: Math.max(atY(open), atY(closed)), best: true, title, details },
    })),
    nearest: "column",
  };
}

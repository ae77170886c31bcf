import { LABEL_SIZE, type PlacedLabel } from "./label-places";
import { along, type Look, perScreen, type Plot, PLOT_SIZE, type Screen, up } from "./plot";
import { textWidth } from "./text-width";
import { ticksOf } from "./ticks";

/** Figures of one thing on one scale, the first of them drawn above the others. */
export type DumbbellRow = {
  /** With its figure, e.g. "GPQA Diamond · +4.2". */
  name: string;
  values: readonly { look: Look; value: number }[];
  title: string;
  details: readonly string[];
  href?: string;
};

type DumbbellPlotSpec = {
  x: { to: number; print: (value: number) => string };
  rows: readonly DumbbellRow[];
  key: readonly { look: Look; words: string }[];
};

/** Of a row, in px: with its name on the left, or above it where there is no room beside. */
const ROW = { narrow: 32, medium: 20, wide: 20 } as const satisfies Record<Screen, number>;
/** Between a name and the plot. */
const GAP = 16;
/** Room for half of the first tick. */
const LEAST_LEFT = 16;
const TICK_WIDTH = 90;
/** Where the axis ends, as a share of its last tick, which needs room for its second half. */
const END = 1.02;

/** Marks joined by a line, a row for each thing, on a scale from 0; as high as its rows need. Null without any. */
export function dumbbellPlot({ x, rows, key }: DumbbellPlotSpec): Plot | null {
  if (rows.length === 0) return null;
  const atX = (value: number) => short(value / (x.to * END));
  const middle = (at: number) => short(1 - (at + 0.5) / rows.length);
  const left = GAP + Math.ceil(Math.max(...rows.map(({ name }) => textWidth(name, LABEL_SIZE))));
  const size = perScreen((screen) => ({
    height: rows.length * ROW[screen],
    left: screen === "narrow" ? LEAST_LEFT : left,
  }));
  const wanted = (screen: Screen) => (PLOT_SIZE[screen].width - size[screen].left) / TICK_WIDTH;
  return {
    x: {
      ticks: perScreen((screen) =>
        ticksOf([0, x.to], "linear", wanted(screen)).map((value) => ({
          ...{ value, share: atX(value), text: x.print(value) },
        })),
      ),
    },
    y: {
      label: "",
      ticks: perScreen((screen) =>
        rows.map(({ name }, at) => ({
          ...{ value: at, share: middle(at), text: screen === "narrow" ? "" : name },
        })),
      ),
    },
    bars: [],
    lines: rows.flatMap(({ values }, at) => {
      const ends = values.map(({ value }) => atX(value));
      const [from, to] = [along(Math.min(...ends)), along(Math.max(...ends))];
      return from === to
        ? []
        : [{ look: "other" as const, path: `M${from} ${up(middle(at))}H${to}` }];
    }),
    marks: rows.flatMap(({ values }, at) =>
      values
        .map(({ look, value }) => ({ look, x: atX(value), y: middle(at), strong: true }))
        .reverse(),
    ),
    labels: perScreen((screen) =>
      screen === "narrow"
        ? rows.map(({ name }, at) => above(name, middle(at), size[screen].height))
        : [],
    ),
    key: key.map((one) => ({ ...one, form: "mark" as const })),
    spots: rows.map(({ values, title, details, href }, at) => ({
      ...{ x: atX(values[0]?.value ?? 0), y: middle(at), best: true, title, details, href },
    })),
    nearest: "row",
    size,
  };
}

/** A share as finely as it is drawn: the page carries hundreds. */
function short(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

function above(text: string, share: number, height: number): PlacedLabel {
  const y = Math.round((1 - share) * height);
  const right = Math.ceil(textWidth(text, LABEL_SIZE));
  const box = { left: 0, right, top: y - 21, bottom: y - 6 };
  return { id: text, text, x: 0, y, box, far: false };
}

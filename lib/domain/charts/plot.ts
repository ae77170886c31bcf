import type { Weights } from "../model";
import type { Tick } from "./frame";
import type { PlacedLabel } from "./label-places";

export const HUES = ["1", "2", "3", "4", "5", "6"] as const;
/**
 * How a series is told from the others: by color and by mark, dash or hatch. Weights have their own;
 * other kinds take the hues in order, and `other` is for what is left over.
 */
export type Look = Weights | (typeof HUES)[number] | "other" | "text";

export const SCREENS = ["narrow", "medium", "wide"] as const;
export type Screen = (typeof SCREENS)[number];

/** Of the plot without margins, in px, at the least for each screen: names that fit here fit on all of its widths. */
export const PLOT_SIZE = {
  narrow: { width: 250, height: 268 },
  medium: { width: 530, height: 268 },
  wide: { width: 900, height: 268 },
} as const satisfies Record<Screen, { width: number; height: number }>;

/** About so many ticks upwards. */
export const TICKS_UP = 6;

/** What is said of a place of the drawing; both shares count from the bottom left. */
export type Spot = {
  x: number;
  y: number;
  title: string;
  details: readonly string[];
  /** Whether it is one of those to see, which up and down step between. */
  best: boolean;
  /** The page that it leads to. */
  href?: string | undefined;
  weights?: Weights | undefined;
};

export type PlotTicks = Readonly<Record<Screen, readonly Tick[]>>;

/**
 * A drawing that needs no size: places are shares of the plot, 0 to 1 from the bottom left, paths on a
 * square of `PATH_SIDE` from the top left. Later ones lie above earlier ones.
 */
export type Plot = {
  x: { ticks: PlotTicks };
  y: { label: string; ticks: PlotTicks };
  bars: readonly { look: Look; x: number; y: number; width: number; height: number }[];
  /** A thin one is of a crowd, and whole whatever its look. */
  lines: readonly { look: Look; path: string; thin?: boolean | undefined }[];
  marks: readonly { look: Look; x: number; y: number; strong: boolean }[];
  labels: Readonly<Record<Screen, readonly PlacedLabel[]>>;
  key: readonly { look: Look; form: "bar" | "line" | "thin" | "mark"; words: string }[];
  spots: readonly Spot[];
  /** Whether the nearest spot is the one in the column or row that is pointed at, or the nearest on both axes. */
  nearest: "column" | "row" | "point";
  /** In px: the plot's own height, and room for names on its left; where not given, as other plots have it. */
  size?: Readonly<Record<Screen, { height: number; left: number }>>;
};

export const PATH_SIDE = 1000;

/** A share as paths have it. */
export function along(share: number): number {
  return Math.round(share * PATH_SIDE * 10) / 10;
}

/** The same from below. */
export function up(share: number): number {
  return along(1 - share);
}

/** Something for each screen. */
export function perScreen<T>(of: (screen: Screen) => T): Record<Screen, T> {
  return { narrow: of("narrow"), medium: of("medium"), wide: of("wide") };
}

/** A path of a plot at a size in px. */
export function pathAt(path: string, width: number, height: number): string {
  return path.replace(
    /([MLHV])([\d.-]+)(?: ([\d.-]+))?/g,
    (_, command: string, ...at: string[]) => {
      const [first = "0", second] = at;
      const [x, y] = [(Number(first) * width) / PATH_SIDE, (Number(first) * height) / PATH_SIDE];
      if (command === "H") return `H${px(x)}`;
      if (command === "V") return `V${px(y)}`;
      return `${command}${px(x)} ${px((Number(second) * height) / PATH_SIDE)}`;
    },
  );
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

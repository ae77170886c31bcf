import { WEIGHTS_SHAPE } from "@/components/model/weights-mark";
import type { Look } from "@/lib/domain/charts/plot";

type LookSigns = {
  /** On a square of 10 px. */
  mark: string;
  /** Dashes of a line; none is a whole one. */
  dash?: string;
  /** Lines over a bar, on a square of 6 px; none is a plain one. */
  hatch?: string;
  /** The same in letters, for the key of a saved drawing. */
  sign: { mark: string; bar: string; line: string };
};

const DIAMOND = "M5 0 10 5 5 10 0 5z";
const DOWN = "M5 9 9.6 1H.4z";
const PLUS = "M3.6 0h2.8v3.6H10v2.8H6.4V10H3.6V6.4H0V3.6h3.6z";
const WIDE = "M0 3h10v4H0z";
const TALL = "M3 0h4v10H3z";

/** How each look is told without color. */
export const LOOKS: Readonly<Record<Look, LookSigns>> = {
  open: { mark: WEIGHTS_SHAPE.open, sign: { mark: "●", bar: "■", line: "—" } },
  restricted: {
    ...{ mark: WEIGHTS_SHAPE.restricted, dash: "1.5 3", hatch: "M0 6 6 0" },
    sign: { mark: "▲", bar: "▨", line: "┄" },
  },
  closed: {
    ...{ mark: WEIGHTS_SHAPE.closed, dash: "6 3", hatch: "M0 3h6" },
    sign: { mark: "■", bar: "▤", line: "– –" },
  },
  "1": { mark: WEIGHTS_SHAPE.open, sign: { mark: "●", bar: "■", line: "—" } },
  "2": {
    ...{ mark: DIAMOND, dash: "7 3", hatch: "M0 6 6 0" },
    sign: { mark: "◆", bar: "▨", line: "– –" },
  },
  "3": {
    ...{ mark: DOWN, dash: "2 3", hatch: "M0 3h6" },
    sign: { mark: "▼", bar: "▤", line: "···" },
  },
  "4": {
    ...{ mark: PLUS, dash: "9 3 2 3", hatch: "M0 0 6 6" },
    sign: { mark: "✚", bar: "▧", line: "–·–" },
  },
  "5": {
    ...{ mark: WIDE, dash: "4 4", hatch: "M3 0v6" },
    sign: { mark: "▬", bar: "▥", line: "- -" },
  },
  "6": {
    ...{ mark: TALL, dash: "1 4", hatch: "M3 0v6M0 3h6" },
    sign: { mark: "▮", bar: "▦", line: "· ·" },
  },
  other: { mark: WEIGHTS_SHAPE.open, dash: "3 3", sign: { mark: "○", bar: "□", line: "┄" } },
  text: { mark: WEIGHTS_SHAPE.open, sign: { mark: "●", bar: "■", line: "—" } },
};

/** Id of a look's hatch within a drawing. */
export function hatchId(chart: string, look: Look): string {
  return `${chart}-hatch-${look}`;
}

/** Id of a mark's shape within a drawing. */
export function markId(chart: string, look: Look, strong: boolean): string {
  return `${chart}-${strong ? "mark" : "dot"}-${look}`;
}

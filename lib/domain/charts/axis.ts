import type { Better } from "../frontier";
import type { Origin } from "../provenance";
import type { ModelRow } from "../row";
import type { ScaleKind } from "./scale";

/** A model's figure on an axis. */
export type AxisFigure = {
  value: number;
  /** Ends of its interval, or of its range over hosts; null where there is none. */
  low: number | null;
  high: number | null;
  /** As people read it, e.g. `2026-07` for a date known to the month. */
  text: string;
  origins: readonly Origin[];
};

/** The headings under which axes are offered. */
export const AXIS_GROUPS = ["Cost", "Quality", "Model", "Benchmarks"] as const;

/** Something a chart can be drawn against. */
export type Axis = {
  id: string;
  label: string;
  /** What stands beside the axis, e.g. "Price at 3 : 1, $ per 1M tokens, median over hosts". */
  title: string;
  /** Where the label does not say it, e.g. "$ per 1M". */
  unit: string | null;
  group: (typeof AXIS_GROUPS)[number];
  scale: ScaleKind;
  better: Better;
  /** What its better end is called, e.g. "cheaper". */
  betterWord: string;
  /** What `low` and `high` are: the 90 % interval of a figure, or its range over hosts. */
  spread: "interval" | "range" | null;
  /** Null when not known, or when it cannot be drawn on the scale. */
  of: (row: ModelRow) => AxisFigure | null;
  /** A value as the axis' ticks write it. */
  tick: (value: number) => string;
  /** A value with its unit. */
  print: (value: number) => string;
};

import type { TokenMix } from "../blend";
import type { Task } from "../benchmark";
import type { CommercialUse } from "../license";
import type { ModelPrice } from "../price";
import type { ComparedModel, Comparison } from "./comparison";

/** A figure that something rests on: whose it is, what it says, where it is from and of what day. */
export type Evidence = {
  /** A model's name, or a host's. */
  subject: string;
  value: string;
  /** Id of the source. */
  source: string;
  asOf: string | null;
  /** Address or row within the source. */
  ref?: string | undefined;
  doubt?: string | undefined;
  /** Who ran it, in what setting. */
  note?: string | undefined;
};

/** What a cell draws besides its text. */
export type CellMark =
  | { kind: "price"; price: ModelPrice }
  | { kind: "interval"; value: number; low: number; high: number }
  | { kind: "share"; value: number }
  | { kind: "license"; use: CommercialUse; closed: boolean; name: string };

/** One model's entry in a row. */
export type Cell = {
  /** `UNKNOWN` where no source states it. */
  text: string;
  /** At full precision, as files carry it; null is not known. */
  value: string | number | null;
  /** Second line. */
  detail: string | null;
  /** Ends of the 90 % interval, where there is one. */
  interval: { low: number; high: number } | null;
  /** Whether the model's own maker reports it. */
  selfReported: boolean;
  mark: CellMark | null;
  evidence: readonly Evidence[];
};

export type CompareContext = { comparison: Comparison; mix: TokenMix };

export const ROW_GROUPS = ["license", "size", "price", "quality", "hub"] as const;
export type RowGroupId = (typeof ROW_GROUPS)[number];

/** One row of the table: the page, the files and the API read the same entry. */
export type Line = {
  id: string;
  label: string;
  /** Unit or definition, under the label. */
  note: string | null;
  /** The unit of `value` in files. */
  unit: string | null;
  /** Which way is better; null where neither is. */
  better: "more" | "less" | null;
  /** Benchmarks beyond the first few of a task; shown on demand. */
  extra: boolean;
  /** Heading within the group, e.g. a task. */
  task: Task | null;
  cell: (model: ComparedModel, context: CompareContext) => Cell;
};

import type { TokenMix } from "../blend";
import { bestOf } from "./best";
import type { Comparison } from "./comparison";
import { HUB_LINES } from "./hub-lines";
import { LICENSE_LINES } from "./license-lines";
import { ROW_GROUPS, type Cell, type CompareContext, type Line, type RowGroupId } from "./line";
import { priceLines } from "./price-lines";
import { qualityLines } from "./quality-lines";
import { SIZE_LINES } from "./size-lines";

/** A line with its cells, one for each model. */
export type CompareRow = Omit<Line, "cell"> & {
  cells: readonly Cell[];
  /** Whether each cell holds the row's best value. */
  best: readonly boolean[];
  /** Whether the models differ in it. */
  differs: boolean;
};

export type CompareGroup = { id: RowGroupId; label: string; rows: readonly CompareRow[] };

const GROUP_LABEL = {
  license: "License and weights",
  size: "Size and context",
  price: "Price, $ per 1M tokens, median over hosts",
  quality: "Quality",
  hub: "On the Hugging Face Hub",
} as const satisfies Record<RowGroupId, string>;

/** The table of a comparison at a mix. Rows of which nothing is known of any model are left out. */
export function compareRows(comparison: Comparison, mix: TokenMix): CompareGroup[] {
  const context = { comparison, mix };
  const lines: Record<RowGroupId, readonly Line[]> = {
    license: LICENSE_LINES,
    size: SIZE_LINES,
    price: priceLines(mix),
    quality: qualityLines(comparison),
    hub: HUB_LINES,
  };
  return ROW_GROUPS.map((id) => ({
    id,
    label: GROUP_LABEL[id],
    rows: lines[id]
      .map((line) => rowOf(line, context))
      .filter(({ cells }) => cells.some(({ value }) => value !== null)),
  })).filter(({ rows }) => rows.length > 0);
}

function rowOf({ cell, ...line }: Line, context: CompareContext): CompareRow {
  const cells = context.comparison.models.map((model) => cell(model, context));
  return {
    ...line,
    cells,
    best: bestOf(cells, line.better),
    differs: new Set(cells.map(({ text, detail }) => `${text}\n${detail}`)).size > 1,
  };
}

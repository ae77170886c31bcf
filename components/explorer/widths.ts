import type { CSSProperties } from "react";
import { COLUMN_IDS, type ColumnId } from "@/lib/domain/columns";

/** Widths of columns in px; the model's is its least, it takes what is left, and the price's, whose host may be cut. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  model: 208,
  license: 122,
  parameters: 88,
  active: 80,
  context: 72,
  price: 302,
  input: 76,
  output: 76,
  cached: 96,
  quality: 172,
  custom: 172,
  released: 98,
  downloads: 92,
  hosts: 60,
  capabilities: 152,
};

const SELECT_WIDTH = 44;
/** With the cheapest host's name whole. */
const PRICE_MOST = 322;

/** The grid of a table's rows: the box, then the shown columns in their order. */
export function tableStyle(columns: readonly ColumnId[]): CSSProperties {
  const shown = COLUMN_IDS.filter((id) => columns.includes(id));
  const tracks = shown.map((id) => {
    if (id === "model") return `minmax(${WIDTHS.model}px, 1fr)`;
    return id === "price" ? `minmax(${WIDTHS.price}px, ${PRICE_MOST}px)` : `${WIDTHS[id]}px`;
  });
  const minWidth = shown.reduce((sum, id) => sum + WIDTHS[id], SELECT_WIDTH);
  const columnsOfGrid = { "--columns": [`${SELECT_WIDTH}px`, ...tracks].join(" ") };
  return { ...columnsOfGrid, minWidth };
}

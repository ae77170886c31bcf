import type { Cell } from "../columns";
import type { Weights } from "../model";
import type { Plot } from "./plot";

/** A chart of a page as the server works it out: what it finds, its drawing, and the table of what is drawn. */
export type Chart = {
  /** Its anchor on the page; names its files. */
  id: string;
  /** The finding, computed. */
  title: string;
  /** What is drawn. */
  subtitle: string;
  /** How it was worked out, and what is left out. */
  method: string;
  /** Where the figures are from, each with its day. */
  sources: string;
  /** Null where there is nothing to draw; the title says why. */
  plot: Plot | null;
  table: ChartTable;
};

export type ChartTable = {
  columns: readonly { label: string; numeric?: boolean }[];
  rows: readonly (readonly ChartCell[])[];
};

/** A text, or one with more to it. A row's first cell is its head. */
export type ChartCell =
  | string
  | {
      text: string;
      /** As the CSV has it, where that is not the text. */
      value?: Cell;
      /** On this site or elsewhere. */
      href?: string | undefined;
      weights?: Weights;
    };

/** The table as the lines of a CSV file. */
export function chartLines({ columns, rows }: ChartTable): Cell[][] {
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) =>
      row.map((cell) => {
        if (typeof cell === "string") return cell;
        return cell.value === undefined ? cell.text : cell.value;
      }),
    ),
  ];
}

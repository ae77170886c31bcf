import { COLUMNS, type Cell, type ColumnId, type ExportField } from "./columns";
import { csvText } from "./csv";
import type { ModelRow } from "./row";
import type { TokenMix } from "./blend";

/** What a file says about itself besides its rows. */
export type ExportMeta = {
  mix: TokenMix;
  /** The snapshot's dates. */
  dates: { prices: string; index: string; hub: string };
  /** The weights that custom scores are at, as in the address; empty without. */
  tasks: string;
  /** Address of the view. */
  url: string;
};

const TIER: ExportField = { key: "tier", header: "Tier", of: ({ tier }) => tier };

/** The fields of the shown columns, each once, in the order of the table; first the tier of grouped rows. */
export function exportFields(
  shown: readonly ColumnId[],
  rows: readonly ModelRow[] = [],
): ExportField[] {
  const fields = COLUMNS.filter(({ id }) => shown.includes(id)).flatMap(({ exports }) => exports);
  if (rows.some(({ tier }) => tier !== null)) fields.unshift(TIER);
  return [...new Map(fields.map((field) => [field.key, field])).values()];
}

/** RFC 4180 with a header; units stand in the headers, the dates of the sources in the last columns. */
export function toCsv(
  rows: readonly ModelRow[],
  shown: readonly ColumnId[],
  { mix, dates, tasks }: ExportMeta,
): string {
  const fields = exportFields(shown, rows);
  const constants: [string, Cell][] = [
    ["Mix (input:output)", `${mix.input}:${mix.output}`],
    ["Cached share of input", mix.cached],
    ["Batch prices", mix.batch],
    ...(tasks ? [["Weights of tasks", tasks] satisfies [string, Cell]] : []),
    ["Prices as of", dates.prices],
    ["Index as of", dates.index],
    ["Hub facts as of", dates.hub],
  ];
  const header = [...fields.map(({ header }) => header), ...constants.map(([name]) => name)];
  const tail = constants.map(([, value]) => value);
  const lines = [header, ...rows.map((row) => [...fields.map(({ of }) => of(row)), ...tail])];
  return csvText(lines);
}

/** The same figures as `toCsv` writes, keyed, with null for what is not known. */
export function toJson(
  rows: readonly ModelRow[],
  shown: readonly ColumnId[],
  { mix, dates, tasks, url }: ExportMeta,
): string {
  const fields = exportFields(shown, rows);
  const data = rows.map((row) => Object.fromEntries(fields.map(({ key, of }) => [key, of(row)])));
  const headers = Object.fromEntries(fields.map(({ key, header }) => [key, header]));
  const weights = tasks ? { tasks } : {};
  const meta = { count: rows.length, url, mix, ...weights, as_of: dates, fields: headers };
  return `${JSON.stringify({ meta, data }, null, 2)}\n`;
}

/** What the table shows as a table to paste: plain text with tabs, and HTML. */
export function toClipboard(
  rows: readonly ModelRow[],
  shown: readonly ColumnId[],
): { text: string; html: string } {
  const columns = COLUMNS.filter(({ id }) => shown.includes(id));
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map((column) => column.text(row))),
  ];
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return {
    text: lines
      .map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t"))
      .join("\n"),
    html: `<table>${lines.map((cells, index) => line(cells, index === 0 ? "th" : "td")).join("")}</table>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

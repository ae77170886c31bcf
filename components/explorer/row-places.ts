/** Height of a band's header in px, as table.css has it; rows are as tall as their styles say. */
const BAND_HEIGHT = 34;

/** Places of the rows that a band's header stands before, in their order; none where rows are not grouped. */
export type BandStarts = readonly number[];

export const NO_BANDS: BandStarts = [];

/** How many headers stand above a row, its own among them. */
export function headersAbove(row: number, starts: BandStarts): number {
  let headers = 0;
  while (headers < starts.length && (starts[headers] ?? 0) <= row) headers++;
  return headers;
}

/** Height of a row in a body of so many rows and headers. */
export function rowHeightIn(bodyHeight: number, count: number, starts: BandStarts): number {
  return (bodyHeight - starts.length * BAND_HEIGHT) / count;
}

/** Where a row begins, in px below the body's top. */
export function topOfRow(row: number, rowHeight: number, starts: BandStarts): number {
  return row * rowHeight + headersAbove(row, starts) * BAND_HEIGHT;
}

/** The row at so many px below the body's top; at a header the row after it. */
export function rowAtTop(top: number, rowHeight: number, starts: BandStarts): number {
  let headers = 0;
  let first = 0;
  for (const start of starts) {
    if (start * rowHeight + headers * BAND_HEIGHT > top) break;
    first = start;
    headers++;
  }
  return Math.max(first, Math.floor((top - headers * BAND_HEIGHT) / rowHeight));
}

/** Height of rows and headers that are not drawn, as CSS. */
export function heightOf(rows: number, headers: number): string {
  return `calc(var(--row-height) * ${rows} + ${headers * BAND_HEIGHT}px)`;
}

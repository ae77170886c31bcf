import type { MeasureColumn } from "../engine/selection";
import { sizeClassOf } from "@/lib/domain/hub/size-class";

/** -1 is what is not known: a typed array has no null. */
export const NOT_KNOWN = -1;

/** All columns but the id, each a number a row, in order of the places: 54 bytes a row. */
const TYPES = {
  author: Int32Array,
  license: Uint16Array,
  task: Uint16Array,
  library: Uint16Array,
  relation: Uint16Array,
  gated: Uint16Array,
  doubt: Uint16Array,
  base: Int32Array,
  parameters: Float64Array,
  downloads: Float64Array,
  likes: Int32Array,
  trending: Int32Array,
  created: Int32Array,
  changed: Int32Array,
} as const;
type Types = typeof TYPES;
export type StoredColumn = keyof Types;
export const STORED_COLUMNS = Object.keys(TYPES) as StoredColumn[];
export const MEASURES = [
  ...["downloads", "likes", "trending", "parameters", "created", "changed"],
] as readonly MeasureColumn[];

export type Columns = { readonly [Name in StoredColumn]: InstanceType<Types[Name]> } & {
  readonly rows: number;
  /** The place in `SIZE_CLASSES` plus one, worked out of the parameters. */
  readonly size: Uint16Array;
};

const ALL = { ...TYPES, size: Uint16Array } as const;
type ColumnName = keyof typeof ALL;
export const COLUMNS = Object.keys(ALL) as ColumnName[];

/** Rows that can come before a column needs other memory. */
const SPARE = 1 << 16;

export function emptyColumns(rows: number): Columns {
  const columns = COLUMNS.map((name) => [name, emptyColumn(name, rows)]);
  return { ...Object.fromEntries(columns), rows } as Columns;
}

function emptyColumn(name: ColumnName, rows: number): Columns[ColumnName] {
  const Type = ALL[name];
  return new Type(new ArrayBuffer((rows + SPARE) * Type.BYTES_PER_ELEMENT), 0, rows);
}

/**
 * A column with some of its values changed, and more rows. The old one stays as it is; both share their memory unless a
 * value of the old one changes.
 */
export function changedColumn(
  name: ColumnName,
  before: Columns,
  { places, columns }: { places: readonly number[]; columns: Columns },
  rows: number,
): Columns[ColumnName] {
  const [old, values] = [before[name], columns[name]];
  const isCopied =
    rows * old.BYTES_PER_ELEMENT > old.buffer.byteLength ||
    places.some((place, at) => place < old.length && old[place] !== values[at]);
  const column = isCopied
    ? emptyColumn(name, rows)
    : new ALL[name](old.buffer as ArrayBuffer, 0, rows);
  if (isCopied) column.set(old);
  for (const [at, place] of places.entries()) column[place] = values[at] ?? 0;
  return column;
}

/** Fills in what is worked out of the stored columns. */
export function deriveSize({ size, parameters, rows }: Columns): void {
  for (let row = 0; row < rows; row += 1) size[row] = sizeClassOf(parameters[row] ?? NOT_KNOWN);
}

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

export function emptyColumns(rows: number): Columns {
  const stored = STORED_COLUMNS.map((name) => [name, new TYPES[name](rows)]);
  return { ...Object.fromEntries(stored), rows, size: new Uint16Array(rows) } as Columns;
}

/** Fills in what is worked out of the stored columns. */
export function deriveSize({ size, parameters, rows }: Columns): void {
  for (let row = 0; row < rows; row += 1) size[row] = sizeClassOf(parameters[row] ?? NOT_KNOWN);
}

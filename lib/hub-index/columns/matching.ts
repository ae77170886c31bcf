import type { Condition } from "../engine/selection";
import { type Bitmap, emptyBitmap, setBit } from "../text/bitmap";
import type { Columns } from "./columns";

/** Repos that name several origins: the further ones, as pairs of an origin's number and the row that names it. */
export type Links = { bases: Int32Array; children: Int32Array };

/** The rows that fulfil a condition. */
export function matching(columns: Columns, links: Links, condition: Condition): Bitmap {
  switch (condition.is) {
    case "one-of":
      return condition.column === "author"
        ? equalTo(columns.author, condition.codes)
        : oneOf(columns[condition.column], condition.codes);
    case "within":
      return within(columns[condition.column], condition.min, condition.max);
    case "made-from": {
      const made = equalTo(columns.base, [condition.base]);
      for (const [at, child] of links.children.entries())
        if (links.bases[at] === condition.base) setBit(made, child);
      return made;
    }
  }
}

/** Eight rows at a time and without a branch: a call for each row takes five times as long. */
export function oneOf(column: Uint16Array, codes: readonly number[]): Bitmap {
  const wanted = new Uint8Array(1 << 16);
  for (const code of codes) if (code >= 0) wanted[code] = 1;
  const bitmap = emptyBitmap(column.length);
  const whole = column.length >> 3;
  for (let at = 0, row = 0; at < whole; at += 1, row += 8)
    bitmap[at] =
      ((wanted[column[row] as number] as number) << 7) |
      ((wanted[column[row + 1] as number] as number) << 6) |
      ((wanted[column[row + 2] as number] as number) << 5) |
      ((wanted[column[row + 3] as number] as number) << 4) |
      ((wanted[column[row + 4] as number] as number) << 3) |
      ((wanted[column[row + 5] as number] as number) << 2) |
      ((wanted[column[row + 6] as number] as number) << 1) |
      (wanted[column[row + 7] as number] as number);
  for (let row = whole << 3; row < column.length; row += 1)
    if (wanted[column[row] as number] === 1) setBit(bitmap, row);
  return bitmap;
}

function equalTo(column: Int32Array, codes: readonly number[]): Bitmap {
  const bitmap = emptyBitmap(column.length);
  for (const code of codes) {
    // -1 is a value that no repo has.
    if (code < 0) continue;
    for (let row = column.indexOf(code); row >= 0; row = column.indexOf(code, row + 1))
      setBit(bitmap, row);
  }
  return bitmap;
}

function within(column: Int32Array | Float64Array, min: number, max: number): Bitmap {
  const bitmap = emptyBitmap(column.length);
  for (let at = 0, row = 0; row < column.length; at += 1) {
    let bits = 0;
    for (let bit = 0; bit < 8; bit += 1, row += 1) {
      const value = column[row] as number;
      bits = (bits << 1) | (Number(value >= min) & Number(value <= max));
    }
    bitmap[at] = bits;
  }
  return bitmap;
}

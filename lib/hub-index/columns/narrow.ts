import type { Condition } from "../engine/selection";
import { type Bitmap, emptyBitmap, hasBit, keep } from "../text/bitmap";
import type { Columns } from "./columns";
import { marked } from "./marked";

/** Repos that name several origins: the further ones, as pairs of an origin's number and the row that names it. */
export type Links = { bases: Int32Array; children: Int32Array };

/** Takes away the rows that do not fulfil a condition. */
export function narrow(hits: Bitmap, columns: Columns, links: Links, condition: Condition): void {
  switch (condition.is) {
    case "one-of": {
      const column = columns[condition.column];
      const wanted = marked(condition.codes);
      keep(hits, (row) => wanted[column[row] ?? 0] === 1);
      return;
    }
    case "within": {
      const { min, max } = condition;
      const column = columns[condition.column];
      keep(hits, (row) => {
        const value = column[row] ?? -1;
        return value >= min && value <= max;
      });
      return;
    }
    case "made-from": {
      const { base } = columns;
      const further = linkedTo(condition.base, links, columns.rows);
      keep(hits, (row) => base[row] === condition.base || hasBit(further, row));
    }
  }
}

function linkedTo(base: number, { bases, children }: Links, rows: number): Bitmap {
  const linked = emptyBitmap(rows);
  for (const [at, child] of children.entries())
    if (bases[at] === base) linked[child >> 3] = (linked[child >> 3] ?? 0) | (0x80 >> (child & 7));
  return linked;
}

import type { CodeCounts, Facet } from "../engine/selection";
import { type Bitmap, fullBitmap, intersect, rowsOf } from "../text/bitmap";
import type { Countable } from "./kinds";

/** Codes of facets are of sixteen bits. */
const CODES = 1 << 16;

/** The rows of a condition, and the facet whose own it is. */
type OwnCondition = { facet: Facet; rows: Bitmap };

/**
 * Counts each facet under `hits` and all conditions but its own. Facets without conditions of their own count the same
 * rows, which are looked up once.
 */
export function countFacets(
  counted: Countable,
  hits: Bitmap | null,
  facets: readonly Facet[],
  conditions: readonly OwnCondition[],
): CodeCounts[] {
  const rowsWithout = (own: Facet | null) => {
    const left = hits?.slice() ?? fullBitmap(counted.rows);
    for (const { facet, rows } of conditions) if (facet !== own) intersect(left, rows);
    return rowsOf(left);
  };
  let shared: Uint32Array | undefined;
  return facets.map((facet) => {
    const hasOwn = conditions.some((owned) => owned.facet === facet);
    const rows = hasOwn ? rowsWithout(facet) : (shared ??= rowsWithout(null));
    return countCodes(counted[facet.column], rows, counted.weights);
  });
}

function countCodes(column: Uint16Array, rows: Uint32Array, weights?: Int32Array): CodeCounts {
  const counts = new Int32Array(CODES);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    (counts[column[row] as number] as number) += weights ? (weights[row] as number) : 1;
  }
  const found = new Map<number, number>();
  for (let code = 0; code < CODES; code += 1) {
    const count = counts[code] as number;
    if (count > 0) found.set(code, count);
  }
  return found;
}

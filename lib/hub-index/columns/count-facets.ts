import type { CodeCounts, Condition, Facet } from "../engine/selection";
import { type Bitmap, hasBit } from "../text/bitmap";
import type { Columns } from "./columns";
import type { Countable } from "./kinds";
import { marked } from "./marked";

/** What a row must be for a facet's own filters: every test is of that facet's bit. */
type Test = { bit: number; fails: (row: number) => boolean };

/**
 * Counts every facet in one pass. A row that fulfils all conditions counts in each; one that fails only those of one
 * facet counts there, as a facet leaves its own out.
 */
export function countFacets(
  rows: Countable | Columns,
  hits: Bitmap | null,
  facets: readonly Facet[],
  conditionsOf: (facet: Facet) => readonly Condition[],
): CodeCounts[] {
  const tests = facets.flatMap((facet, at) =>
    conditionsOf(facet).map((condition) => ({ bit: 1 << at, fails: failing(rows, condition) })),
  );
  const columns = facets.map(({ column }) => rows[column]);
  const counts = facets.map(() => new Int32Array(CODES));
  const weights = "weights" in rows ? rows.weights : undefined;
  for (let row = 0; row < rows.rows; row += 1) {
    if (hits && !hasBit(hits, row)) continue;
    const failed = failedBits(tests, row);
    // With more than one bit no facet counts it.
    if ((failed & (failed - 1)) !== 0) continue;
    const weight = weights ? (weights[row] ?? 0) : 1;
    for (let at = 0; at < columns.length; at += 1) {
      if (failed !== 0 && failed !== 1 << at) continue;
      const code = columns[at]?.[row] ?? 0;
      const ofFacet = counts[at] as Int32Array;
      ofFacet[code] = (ofFacet[code] ?? 0) + weight;
    }
  }
  return counts.map(nonZero);
}

/** Codes of facets are of sixteen bits. */
const CODES = 1 << 16;

function failedBits(tests: readonly Test[], row: number): number {
  let failed = 0;
  for (const { bit, fails } of tests) if ((failed & bit) === 0 && fails(row)) failed |= bit;
  return failed;
}

function failing(rows: Countable | Columns, condition: Condition): Test["fails"] {
  if (condition.is === "one-of" && condition.column !== "author") {
    const column = rows[condition.column];
    const wanted = marked(condition.codes);
    return (row) => wanted[column[row] ?? 0] !== 1;
  }
  if (condition.is === "within" && condition.column === "parameters" && "parameters" in rows) {
    const { parameters } = rows;
    const { min, max } = condition;
    return (row) => {
      const value = parameters[row] ?? -1;
      return value < min || value > max;
    };
  }
  throw new Error("No facet has such a filter of its own.");
}

function nonZero(counts: Int32Array): CodeCounts {
  const found = new Map<number, number>();
  for (const [code, count] of counts.entries()) if (count > 0) found.set(code, count);
  return found;
}

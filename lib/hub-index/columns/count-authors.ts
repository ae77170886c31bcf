import type { AuthorCount } from "../engine/selection";
import { type Bitmap, rowsOf } from "../text/bitmap";

/** The authors of most of some rows, most first, equals by their code; 0 stands for none and is left out. */
export function countAuthors(author: Int32Array, hits: Bitmap, limit: number): AuthorCount[] {
  const counts = new Map<number, number>();
  for (const row of rowsOf(hits)) {
    const code = author[row] as number;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  counts.delete(0);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || a.code - b.code)
    .slice(0, limit);
}

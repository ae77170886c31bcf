/** One bit per row, the first row in the highest bit of the first byte (as DuckDB's `get_bit` counts). */
export type Bitmap = Uint8Array;

/** Of a length that can be read as 32-bit words too. */
export const emptyBitmap = (rows: number): Bitmap => new Uint8Array(Math.ceil(rows / 32) * 4);

export const hasBit = (bitmap: Bitmap, row: number): boolean =>
  ((bitmap[row >> 3] ?? 0) & (0x80 >> (row & 7))) !== 0;

const asWords = (bitmap: Bitmap) =>
  new Uint32Array(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength >> 2);

/** Keeps in `target` only the rows that are in `other` too. */
export function intersect(target: Bitmap, other: Bitmap): void {
  const left = asWords(target);
  const right = asWords(other);
  for (let at = 0; at < left.length; at += 1) left[at] = (left[at] ?? 0) & (right[at] ?? 0);
}

export function countBits(bitmap: Bitmap): number {
  let count = 0;
  for (const word of asWords(bitmap)) {
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** One bit per row, the first row in the highest bit of the first byte. */
export type Bitmap = Uint8Array;

/** Of a length that can be read as 32-bit words too. */
export const emptyBitmap = (rows: number): Bitmap => new Uint8Array(Math.ceil(rows / 32) * 4);

/** With the bits of all rows, and none past them. */
export function fullBitmap(rows: number): Bitmap {
  const bitmap = emptyBitmap(rows);
  bitmap.fill(0xff, 0, rows >> 3);
  if ((rows & 7) !== 0) bitmap[rows >> 3] = 0xff & (0xff00 >> (rows & 7));
  return bitmap;
}

export const hasBit = (bitmap: Bitmap, row: number): boolean =>
  ((bitmap[row >> 3] ?? 0) & (0x80 >> (row & 7))) !== 0;

const asWords = (bitmap: Bitmap) =>
  new Uint32Array(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength >> 2);

export function setBit(bitmap: Bitmap, row: number): void {
  (bitmap[row >> 3] as number) |= 0x80 >> (row & 7);
}

/** Keeps in `target` only the rows that are in `other` too. */
export function intersect(target: Bitmap, other: Bitmap): void {
  const left = asWords(target);
  const right = asWords(other);
  for (let at = 0; at < left.length; at += 1)
    left[at] = (left[at] as number) & (right[at] as number);
}

/** The rows that are in both. */
export function both(bitmap: Bitmap, other: Bitmap): Bitmap {
  const result = bitmap.slice();
  intersect(result, other);
  return result;
}

/** The rows of one that are not in the other. */
export function without(bitmap: Bitmap, other: Bitmap): Bitmap {
  const result = bitmap.slice();
  const left = asWords(result);
  const right = asWords(other);
  for (let at = 0; at < left.length; at += 1)
    left[at] = (left[at] as number) & ~(right[at] as number);
  return result;
}

/** The rows of the bits that are set. */
export function rowsOf(bitmap: Bitmap): Uint32Array {
  const rows = new Uint32Array(countBits(bitmap));
  const words = asWords(bitmap);
  let found = 0;
  for (let word = 0; word < words.length; word += 1) {
    if (words[word] === 0) continue;
    for (let at = word << 2; at < (word + 1) << 2; at += 1) {
      for (let bits = bitmap[at] as number; bits !== 0;) {
        const bit = Math.clz32(bits) - 24;
        rows[found++] = (at << 3) | bit;
        bits ^= 0x80 >> bit;
      }
    }
  }
  return rows;
}

/** The row of the bit that has `before` others before it; past the end where there are fewer. */
export function placeOfBit(bitmap: Bitmap, before: number): number {
  let left = before;
  for (let at = 0; at < bitmap.length; at += 1) {
    for (let bits = bitmap[at] as number; bits !== 0; left -= 1) {
      const bit = Math.clz32(bits) - 24;
      if (left === 0) return (at << 3) | bit;
      bits ^= 0x80 >> bit;
    }
  }
  return bitmap.length << 3;
}

export function countBits(bitmap: Bitmap): number {
  let count = 0;
  const words = asWords(bitmap);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

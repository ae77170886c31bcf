import type { Bitmap } from "../text/bitmap";
import { VarintWriter } from "../text/varint";

/**
 * Ascending rows as they are stored: their differences, the first one's from the row before all others, then a zero, so
 * that lists lie end to end in any order without their lengths.
 */
export function storedPlaces(places: Iterable<number>): Buffer {
  const writer = new VarintWriter(0);
  let before = -1;
  for (const place of places) {
    writer.push(place - before);
    before = place;
  }
  writer.push(0);
  return writer.bytes;
}

/** Sets the bits of all rows of stored lists; those past the end, which came meanwhile, are left out. */
export function markPlaces(lists: Uint8Array, bitmap: Bitmap): void {
  let place = -1;
  for (let at = 0; at < lists.length;) {
    let byte = lists[at++] as number;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = lists[at++] as number;
      difference |= (byte & 127) << shift;
    }
    place = difference === 0 ? -1 : place + difference;
    // Writing past the end of a typed array does nothing.
    if (place >= 0) (bitmap[place >> 3] as number) |= 0x80 >> (place & 7);
  }
}

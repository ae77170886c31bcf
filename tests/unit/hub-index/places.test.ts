import { expect, it } from "vitest";
import { markPlaces, storedPlaces } from "@/lib/hub-index/postgres/places";
import { emptyBitmap, placeOfBit, rowsOf, setBit } from "@/lib/hub-index/text/bitmap";

const read = (lists: Uint8Array, rows: number) => {
  const bitmap = emptyBitmap(rows);
  markPlaces(lists, bitmap);
  return [...rowsOf(bitmap)];
};

it("reads the rows that were stored, the first row and far ones too", () => {
  expect(read(storedPlaces([0, 1, 127, 128, 70_000]), 100_000)).toEqual([0, 1, 127, 128, 70_000]);
  expect(read(storedPlaces([]), 10)).toEqual([]);
});

it("reads lists that lie end to end in any order", () => {
  const lists = Buffer.concat([storedPlaces([8, 9]), storedPlaces([]), storedPlaces([0, 9, 31])]);
  expect(read(lists, 32)).toEqual([0, 8, 9, 31]);
});

it("leaves out rows that came after the bitmap was made", () => {
  expect(read(storedPlaces([3, 32, 4000]), 32)).toEqual([3]);
});

it("finds the row of a bit by how many are before it", () => {
  const bitmap = emptyBitmap(64);
  for (const row of [2, 3, 40]) setBit(bitmap, row);
  expect([0, 1, 2, 3].map((before) => placeOfBit(bitmap, before))).toEqual([2, 3, 40, 64]);
});

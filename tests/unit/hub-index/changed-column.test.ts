import { expect, it } from "vitest";
import { changedColumn, type Columns, emptyColumns } from "@/lib/hub-index/columns/columns";

const rowsOf = (downloads: readonly number[]): Columns => {
  const columns = emptyColumns(downloads.length);
  columns.downloads.set(downloads);
  return columns;
};

it("adds rows to a column in the memory it has, unseen by who holds the old one", () => {
  const before = rowsOf([30, 20]);
  const changed = { places: [1, 2], columns: rowsOf([20, 10]) };
  const after = changedColumn("downloads", before, changed, 3);
  expect([...after]).toEqual([30, 20, 10]);
  expect([...before.downloads]).toEqual([30, 20]);
  expect(after.buffer).toBe(before.downloads.buffer);
});

it("copies a column in which a row changes, or that has no room left", () => {
  const before = rowsOf([30, 20]);
  const after = changedColumn("downloads", before, { places: [1], columns: rowsOf([25]) }, 2);
  expect([...after]).toEqual([30, 25]);
  expect([...before.downloads]).toEqual([30, 20]);

  const room = before.downloads.buffer.byteLength / before.downloads.BYTES_PER_ELEMENT;
  const longer = changedColumn("downloads", before, { places: [], columns: rowsOf([]) }, room + 1);
  expect(longer.buffer).not.toBe(before.downloads.buffer);
  expect([...longer.subarray(0, 3)]).toEqual([30, 20, 0]);
});

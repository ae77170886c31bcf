import { describe, expect, it } from "vitest";
import {
  headersAbove,
  heightOf,
  NO_BANDS,
  rowAtTop,
  rowHeightIn,
  topOfRow,
} from "@/components/explorer/row-places";

describe("places of rows among headers of bands", () => {
  /** Ten rows of 40 px, headers of 34 px before rows 0, 2 and 7. */
  const starts = [0, 2, 7];
  it("are plain products without bands", () => {
    expect(rowHeightIn(400, 10, NO_BANDS)).toBe(40);
    expect(topOfRow(3, 40, NO_BANDS)).toBe(120);
    expect([0, 39, 40, 130].map((top) => rowAtTop(top, 40, NO_BANDS))).toEqual([0, 0, 1, 3]);
    expect(headersAbove(9, NO_BANDS)).toBe(0);
  });
  it("count the headers above", () => {
    expect(rowHeightIn(400 + 3 * 34, 10, starts)).toBe(40);
    expect([-1, 0, 1, 2, 6, 7, 9].map((row) => headersAbove(row, starts))).toEqual([
      0, 1, 1, 2, 2, 3, 3,
    ]);
    expect([0, 1, 2, 7].map((row) => topOfRow(row, 40, starts))).toEqual([34, 74, 148, 382]);
  });
  it("find the row at each place, at a header the one after it", () => {
    for (let row = 0; row < 10; row++) {
      const top = topOfRow(row, 40, starts);
      expect([top, top + 39].map((at) => rowAtTop(at, 40, starts))).toEqual([row, row]);
    }
    expect([0, 33, 114, 147].map((top) => rowAtTop(top, 40, starts))).toEqual([0, 0, 2, 2]);
  });
  it("leave room for what is not drawn", () => {
    expect(heightOf(3, 2)).toBe("calc(var(--row-height) * 3 + 68px)");
  });
});

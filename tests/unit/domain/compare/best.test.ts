import { describe, expect, it } from "vitest";
import { bestOf } from "@/lib/domain/compare/best";
import { cellOf } from "@/lib/domain/compare/cell";

const cell = (value: number | null, low = value, high = value) =>
  cellOf({
    value,
    text: String(value),
    interval: low === null || high === null ? null : { low, high },
  });

describe("the best of a row", () => {
  it("is the lowest or the highest, as the row has it", () => {
    expect(bestOf([cell(1), cell(3), cell(2)], "more")).toEqual([false, true, false]);
    expect(bestOf([cell(1), cell(3), cell(2)], "less")).toEqual([true, false, false]);
    expect(bestOf([cell(1), cell(3)], null)).toEqual([false, false]);
  });
  it("marks those that tie with the best alike", () => {
    expect(bestOf([cell(150, 147, 153), cell(152, 149, 155), cell(120, 119, 121)], "more")).toEqual(
      [true, true, false],
    );
  });
  it("is nobody where all tie", () => {
    expect(bestOf([cell(150, 147, 153), cell(152, 149, 155)], "more")).toEqual([false, false]);
    expect(bestOf([cell(2), cell(2)], "less")).toEqual([false, false]);
  });
  it("is nobody with fewer than two known values", () => {
    expect(bestOf([cell(null), cell(2), cell(null)], "less")).toEqual([false, false, false]);
  });
  it("treats what reads the same as the same", () => {
    const same = [2.149, 2.151].map((value) => cellOf({ value, text: "$2.15" }));
    expect(bestOf([...same, cell(9)], "less")).toEqual([true, true, false]);
  });
  it("holds no self-reported score against one that someone else ran", () => {
    const own = cellOf({ value: 0.9, text: "90 %", selfReported: true });
    expect(bestOf([own, cell(0.8)], "more")).toEqual([false, false]);
  });
});

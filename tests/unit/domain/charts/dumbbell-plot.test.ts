import { expect, it } from "vitest";
import { dumbbellPlot } from "@/lib/domain/charts/dumbbell-plot";

const row = (name: string, score: number, predicted: number) => ({
  ...{ name, title: name, details: [] },
  values: [
    { look: "open" as const, value: score },
    { look: "6" as const, value: predicted },
  ],
});
const rows = [row("A", 0.51, 0.255), row("B", 0, 0)];
const plot = dumbbellPlot({ x: { to: 1, print: String }, rows, key: [] });

it("puts a row's figures on one line from 0, the first one on top, and the first row highest", () => {
  // The axis ends at 1.02: 0.51 is its half.
  expect(plot?.marks.map(({ look, x, y }) => [look, x, y])).toEqual([
    ["6", 0.25, 0.75],
    ["open", 0.5, 0.75],
    ["6", 0, 0.25],
    ["open", 0, 0.25],
  ]);
});

it("joins figures that differ, and none that are the same", () => {
  expect(plot?.lines.map(({ path }) => path)).toEqual(["M250 250H500"]);
});

it("is as high as its rows need, with names above them only where there is no room beside", () => {
  expect(plot?.size?.wide.height).toBe(40);
  expect(plot?.size?.narrow.height).toBe(64);
  expect(plot?.labels.narrow.map(({ text, box }) => [text, box.bottom])).toEqual([
    ["A", 10],
    ["B", 42],
  ]);
  expect(plot?.labels.wide).toEqual([]);
  expect(plot?.y.ticks.wide.map(({ text }) => text)).toEqual(["A", "B"]);
});

it("is none without rows", () => {
  expect(dumbbellPlot({ x: { to: 1, print: String }, rows: [], key: [] })).toBeNull();
});

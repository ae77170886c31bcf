import { describe, expect, it } from "vitest";
import { barPlot } from "@/lib/domain/charts/bar-plot";
import { chartLines } from "@/lib/domain/charts/chart";
import { MOST_ROWS, rowPlot } from "@/lib/domain/charts/row-plot";

const series = [
  { look: "1", words: "Cuts" },
  { look: "2", words: "Rises" },
] as const;
const said = { title: "A", details: [] };

describe("columns", () => {
  it("stack their parts from the bottom, leaving out parts of nothing", () => {
    const plot = barPlot({
      y: { label: "Changes", print: String, to: 10 },
      series,
      columns: [
        { name: "2025", values: [4, 6], ...said },
        { name: "2026", values: [0, 5], ...said },
      ],
    });
    expect(plot?.bars.map(({ look, y, height }) => [look, y, height])).toEqual([
      ["1", 0, 0.4],
      ["2", 0.4, 0.6],
      ["2", 0, 0.5],
    ]);
    expect(plot?.spots.map(({ x }) => x)).toEqual([0.25, 0.75]);
  });
  it("are none where all is zero", () => {
    const columns = [{ name: "2025", values: [0, 0], ...said }];
    expect(barPlot({ y: { label: "", print: String }, series, columns })).toBeNull();
  });
  it("name every column where there is room, and fewer where there is not", () => {
    const columns = Array.from({ length: 16 }, (_, at) => ({
      ...{ name: `202${at} Q1`, values: [1, 1], ...said },
    }));
    const ticks = barPlot({ y: { label: "", print: String }, series, columns })?.x.ticks;
    expect(ticks?.narrow.length).toBeLessThan(ticks?.wide.length ?? 0);
  });
});

describe("rows", () => {
  const rows = Array.from({ length: MOST_ROWS + 3 }, (_, at) => ({
    ...{ name: `Lab ${at}`, values: [10 - at / 2, 0], ...said },
  }));
  it("are as many as names find room for, longest from end to end", () => {
    const plot = rowPlot({ x: { label: "Changes", print: String }, series, rows });
    expect(plot?.spots).toHaveLength(MOST_ROWS);
    expect(plot?.bars[0]).toMatchObject({ x: 0, width: 1 });
    expect(plot?.labels.narrow.map(({ text }) => text)).toEqual(
      rows.slice(0, MOST_ROWS).map(({ name }) => name),
    );
  });
});

describe("a chart's table as CSV", () => {
  it("has the value where a cell has one, else its text", () => {
    const table = {
      columns: [{ label: "Model" }, { label: "Price", numeric: true }],
      rows: [
        [
          { text: "GLM", href: "/models/zhipuai/glm" },
          { text: "$0.17", value: 0.175 },
        ],
        ["–", ""],
      ],
    };
    expect(chartLines(table)).toEqual([
      ["Model", "Price"],
      ["GLM", 0.175],
      ["–", ""],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { type PlotPoint, pointPlot } from "@/lib/domain/charts/point-plot";

const point = (x: number, y: number, more: Partial<PlotPoint> = {}): PlotPoint => ({
  ...{ x, y, title: `${x}, ${y}`, details: [] },
  ...more,
});
const axes = {
  x: { print: String },
  y: { label: "Score", print: (value: number) => `${value} %` },
};
const draw = (points: readonly PlotPoint[], lines: Parameters<typeof pointPlot>[0]["lines"] = []) =>
  pointPlot({ ...axes, series: [{ look: "open", words: "Open", points }], lines });

describe("pointPlot", () => {
  it("draws nothing of nothing", () => {
    expect(draw([])).toBeNull();
    expect(draw([], [{ look: "other", words: null, points: [[0, 1]] }])).toBeNull();
  });

  it("places marks as shares with a little room beside the outermost", () => {
    // 100 to 200 with 4 % of 100 on both sides: 96 to 204.
    const plot = draw([point(100, 0), point(150, 50), point(200, 100)]);
    expect(plot?.marks.map(({ x }) => x)).toEqual([
      expect.closeTo(4 / 108),
      0.5,
      expect.closeTo(104 / 108),
    ]);
    expect(plot?.marks.map(({ y }) => y)).toEqual([
      expect.closeTo(4 / 108),
      0.5,
      expect.closeTo(104 / 108),
    ]);
  });

  it("keeps a line behind the marks within the drawing, and names it in the key", () => {
    const line = {
      look: "text",
      words: "Expected",
      points: [
        [0, 0],
        [100, 100],
      ],
    } as const;
    const plot = draw([point(50, 50)], [line]);
    expect(plot?.marks[0]).toMatchObject({ x: 0.5, y: 0.5 });
    // From the lower left to the upper right: 1000 parts from the top left.
    expect(plot?.lines[0]?.path).toBe("M37 963L963 37");
    expect(plot?.key.map(({ form, words }) => [form, words])).toEqual([
      ["mark", "Open"],
      ["line", "Expected"],
    ]);
  });

  it("leaves a line without words out of the key", () => {
    const line = {
      look: "text",
      words: null,
      points: [
        [0, 0],
        [1, 1],
      ],
    } as const;
    expect(draw([point(1, 1)], [line])?.key).toHaveLength(1);
  });

  it("has round ticks, more of them across on a wide screen", () => {
    const plot = draw([point(100, 0), point(200, 100)]);
    expect(plot?.y.ticks.wide.map(({ text }) => text)).toEqual(
      [0, 20, 40, 60, 80, 100].map((value) => `${value} %`),
    );
    expect(plot?.x.ticks.narrow.map(({ value }) => value)).toEqual([100, 150, 200]);
    expect(plot?.x.ticks.wide.length).toBeGreaterThan(5);
  });

  it("says of each place what it is, from left to right, and leads to its page", () => {
    const plot = draw([
      point(200, 1, { title: "Vega", details: ["Score 1 %"], href: "/models/acme/vega" }),
      point(100, 2, { title: "Nova" }),
    ]);
    expect(plot?.spots.map(({ title }) => title)).toEqual(["Nova", "Vega"]);
    expect(plot?.spots[1]).toMatchObject({ href: "/models/acme/vega", details: ["Score 1 %"] });
  });

  it("names only what has a name, of several at one place as many as find room", () => {
    const named = Array.from({ length: 40 }, (_, at) => point(1, 1, { label: `Model ${at}` }));
    const plot = draw([point(0, 0), point(2, 2), ...named]);
    const texts = plot?.labels.narrow.map(({ text }) => text) ?? [];
    expect(texts[0]).toBe("Model 0");
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.length).toBeLessThan(40);
  });

  it("may put a name above the drawing, where the best are at the top", () => {
    const plot = draw([point(0, 0), point(10, 10, { label: "Best" })]);
    const [best] = plot?.labels.wide ?? [];
    expect(best?.far).toBe(false);
    expect(best?.box.top).toBeLessThan(0);
    expect(best?.box.top).toBeGreaterThanOrEqual(-18);
  });
});

import { describe, expect, it } from "vitest";
import { chartView, wholeChart } from "@/lib/domain/charts/chart-view";
import { markPaths } from "@/lib/domain/charts/mark-paths";
import { nearestPoint } from "@/lib/domain/charts/nearest-point";
import { chartScene, wholeWindow } from "@/lib/domain/charts/scene";
import { stretchAbout, zoomTo } from "@/lib/domain/charts/zoom";
import { rowsAt } from "@/lib/domain/row";
import { axesOf, context } from "@/tests/fixtures/chart";
import { explorable } from "@/tests/fixtures/explorable";

const rows = rowsAt(explorable, context.mix);
const axes = axesOf("price", "quality");
const view = chartView(rows, wholeChart(rows, axes), axes);
const whole = wholeWindow(view, axes);
const scene = chartScene(view, axes, whole);

describe("chartScene", () => {
  it("places every point within the plot, dearer ones further right", () => {
    const places = scene.points.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((x) => x > 0 && x < 1)).toBe(true);
  });
  it("draws the frontier as steps that never go down and reach the far edge", () => {
    const { frontier } = scene;
    expect(frontier.every(({ y1, y2 }) => y2 >= y1)).toBe(true);
    expect(frontier.at(-1)?.x2).toBe(1);
  });
  it("draws only what is within the window, lines cut at its edges", () => {
    const window = zoomTo({ x: [0.9, 1], y: [0.5, 1] }, whole, whole, axes) ?? whole;
    const close = chartScene(view, axes, window);
    expect(close.points.map(({ point }) => point.name)).toEqual(["GPT-5.5"]);
    const ends = [...close.frontier, ...close.spreads.map(({ line }) => line)].flatMap((line) =>
      Object.values(line),
    );
    expect(ends.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
  it("has a path for each look of its marks", () => {
    const paths = markPaths(scene, { width: 100, height: 100 }, () => 1);
    expect(paths.map(({ weights, best }) => [weights, best])).toEqual([
      ["open", true],
      ["closed", true],
    ]);
  });
});

describe("zoomTo", () => {
  it("takes the corners of a rectangle in any order", () => {
    const forth = zoomTo({ x: [0.2, 0.6], y: [0.1, 0.9] }, whole, whole, axes);
    expect(zoomTo({ x: [0.6, 0.2], y: [0.9, 0.1] }, whole, whole, axes)).toEqual(forth);
  });
  it("takes a flat rectangle for the whole of that side", () => {
    const wide = zoomTo({ x: [0.2, 0.6], y: [0.5, 0.505] }, whole, whole, axes);
    expect(wide?.y).toEqual(whole.y);
  });
  it("stops at a thousandth of the whole", () => {
    let window = whole;
    for (let step = 0; step < 60; step += 1)
      window = zoomTo(stretchAbout({ x: 0.5, y: 0.5 }, 0.5), window, whole, axes) ?? whole;
    expect(window.y[1] - window.y[0]).toBeGreaterThan((whole.y[1] - whole.y[0]) / 1100);
  });
  it("is the whole again once it holds all of it", () => {
    const half = zoomTo(stretchAbout({ x: 0.5, y: 0.5 }, 0.5), whole, whole, axes) ?? whole;
    expect(half).not.toEqual(whole);
    expect(zoomTo(stretchAbout({ x: 0.5, y: 0.5 }, 4), half, whole, axes)).toBeNull();
  });
});

describe("nearestPoint", () => {
  const points = [
    { x: 0.1, y: 0.9 },
    { x: 0.5, y: 0.5 },
  ];
  it("finds the mark under the pointer, counted from the top", () => {
    expect(nearestPoint(points, { width: 100, height: 100 }, 12, 8)).toBe(0);
  });
  it("finds none where none is near", () => {
    expect(nearestPoint(points, { width: 1000, height: 1000 }, 900, 900)).toBe(-1);
  });
});

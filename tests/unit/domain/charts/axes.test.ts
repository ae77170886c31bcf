import { describe, expect, it } from "vitest";
import { chartAxes } from "@/lib/domain/charts/axes";
import { pickAxes } from "@/lib/domain/charts/pick-axes";
import { rowsAt } from "@/lib/domain/row";
import { axesOf, context } from "@/tests/fixtures/chart";
import { explorable } from "@/tests/fixtures/explorable";

const axes = chartAxes(context);
const row = (id: string) => rowsAt(explorable, context.mix).find((known) => known.id === id);
const pick = (x: string, y: string) => {
  const picked = pickAxes(axes, { x, y });
  return [picked.x.id, picked.y.id, picked.problems.map(({ message }) => message)];
};

describe("chartAxes", () => {
  it("has each name once", () => {
    const ids = axes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("prices the reader's workload by the month", () => {
    const known = row("openai/gpt-5.5");
    const { x } = axesOf("cost", "quality");
    // 1,000 requests a day of 1,500 in at $5 and 500 out at $30 per 1M: $22.50 a day.
    expect(known && x.of(known)?.value).toBeCloseTo(22.5 * (365.25 / 12), 6);
    expect(x.title).toContain("1,000 requests a day of 1,500 tokens in and 500 out");
  });
  it("has no figure for what nobody states, and none for a 0 on a log scale", () => {
    const nameless = row("mystery/nameless");
    expect(nameless && axes.map((axis) => [axis.id, axis.of(nameless)?.text ?? null])).toEqual([
      ...[
        ["price", null],
        ["cost", null],
        ["quality", null],
        ["gpqa-diamond", null],
      ],
      ...[
        ["parameters", null],
        ["active", null],
        ["context", null],
        ["released", "2024"],
      ],
      ["downloads", null],
    ]);
    const idle = row("openai/gpt-oss-120b");
    const { x } = axesOf("downloads", "quality");
    expect(idle && x.of({ ...idle, downloads: 0 })).toBeNull();
  });
});

describe("pickAxes", () => {
  it("takes what is asked for", () => {
    expect(pick("released", "gpqa-diamond")).toEqual(["released", "gpqa-diamond", []]);
  });
  it("falls back for a name that is none, and offers the nearest", () => {
    expect(pick("prise", "quality")).toEqual([
      "price",
      "quality",
      ["is the name of no axis; price is one"],
    ]);
  });
  it("does not draw a figure against itself", () => {
    expect(pick("quality", "quality")).toEqual([
      "quality",
      "price",
      ["is on the other axis already"],
    ]);
  });
  it("is not fooled by names that every object has", () => {
    expect(pick("constructor", "toString").slice(0, 2)).toEqual(["price", "quality"]);
  });
});

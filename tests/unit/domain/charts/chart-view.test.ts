import { describe, expect, it } from "vitest";
import { chartFields, shownSort, sortPoints } from "@/lib/domain/charts/chart-fields";
import { chartView, wholeChart } from "@/lib/domain/charts/chart-view";
import { finding } from "@/lib/domain/charts/finding";
import { rowsAt } from "@/lib/domain/row";
import { axesOf, context } from "@/tests/fixtures/chart";
import { explorable } from "@/tests/fixtures/explorable";

const rows = rowsAt(explorable, context.mix);
const axes = axesOf("price", "quality");
const whole = chartView(rows, wholeChart(rows, axes), axes);
const downloadable = rows.filter(({ weights }) => weights !== "closed");

describe("chartView", () => {
  it("draws the models with both figures and names what the others lack", () => {
    expect(whole.points.map(({ name }) => name)).toEqual([
      "gpt-oss-120b",
      "DeepSeek V3.2",
      "GPT-5.5",
    ]);
    expect(whole.points[2]?.x).toMatchObject({ value: 11.25, text: "$11.25" });
    expect(whole.missing).toEqual([{ id: "mystery/nameless", name: "Nameless", lacks: "both" }]);
    expect(whole.asked).toBe(4);
  });
  it("keeps the range of prices over hosts and the interval of the index", () => {
    const [{ x, y } = { x: null, y: null }] = whole.points;
    // 3:1 at Deep Infra (0.05, 0.25) and at Groq (0.15, 0.60).
    expect(x).toMatchObject({ low: 0.1, high: 0.2625 });
    expect(y).toMatchObject({ low: 138, high: 143 });
  });
  it("moves the frontier with the filters, and keeps the one without them to compare", () => {
    expect(whole.unfiltered).toBeNull();
    const filtered = chartView(downloadable, wholeChart(rows, axes), axes);
    expect(filtered.frontier).toEqual(["openai/gpt-oss-120b", "deepseek/deepseek-v3.2"]);
    expect(filtered.unfiltered?.map(({ id }) => id)).toEqual(whole.frontier);
  });
});

describe("finding", () => {
  it("says how many make the frontier and how many of them can be downloaded", () => {
    expect(finding(whole, axes)).toEqual({
      title: "3 models make the frontier; 2 of them can be downloaded",
      shift: null,
    });
  });
  it("says what the filters change", () => {
    expect(finding(chartView(downloadable, wholeChart(rows, axes), axes), axes)).toEqual({
      title: "2 models make the frontier; all can be downloaded",
      shift: "With these filters GPT-5.5 leaves the frontier; the best index is 146.4, not 159.2.",
    });
  });
  it("names the one model that beats all others", () => {
    const newest = axesOf("context", "quality");
    expect(finding(chartView(rows, wholeChart(rows, newest), newest), newest).title).toBe(
      "GPT-5.5 alone makes the frontier; it is closed",
    );
  });
  it("says so when no model has both figures", () => {
    expect(finding(chartView([], wholeChart(rows, axes), axes), axes).title).toBe(
      "No model has both figures, price and index",
    );
  });
});

describe("the table of a chart", () => {
  const fields = chartFields(axes, whole, { "pi-ai": { name: "pi-ai model list", homepage: "" } });
  const cells = (name: string) => {
    const point = whole.points.find((candidate) => candidate.name === name);
    return point && Object.fromEntries(fields.map(({ key, text }) => [key, text(point)]));
  };

  it("has each figure with its range, its source and its day", () => {
    expect(cells("GPT-5.5")).toMatchObject({
      ...{ x: "$11.25", y: "159.2", "y-low": "157.2", "y-high": "161.2", frontier: "yes" },
      ...{ "x-source": "pi-ai model list, 10 Nov 2026", "y-source": "epoch-index, 11 Aug 2026" },
    });
  });
  it("sorts by any column, both ways", () => {
    const names = (column: "y" | "model", descending: boolean) =>
      sortPoints(whole.points, fields, { column, descending }).map(({ name }) => name);
    expect(names("y", true)).toEqual(["GPT-5.5", "DeepSeek V3.2", "gpt-oss-120b"]);
    expect(names("model", false)).toEqual(["DeepSeek V3.2", "GPT-5.5", "gpt-oss-120b"]);
  });
  it("goes by an axis's value where it has no ends", () => {
    const asked = { column: "y-low", descending: false } as const;
    expect(shownSort(fields, asked)).toEqual(asked);
    const bare = fields.filter(({ key }) => key !== "y-low");
    expect(shownSort(bare, asked)).toEqual({ column: "y", descending: false });
  });
});

import { describe, expect, it } from "vitest";
import { pathAt } from "@/lib/domain/charts/plot";
import { type TimeSeries, timePlot } from "@/lib/domain/charts/time-plot";

const y = { label: "Index", scale: "linear", print: String } as const;
const steps = (values: readonly (number | null)[]): TimeSeries => ({
  ...{ look: "open", form: "steps", words: "Record" },
  points: values.map((value, at) => ({ day: `2026-01-0${at + 1}`, value })),
});
const plot = (series: readonly TimeSeries[], until = "2026-01-05") =>
  timePlot({ y, series, until });

describe("a drawing over time", () => {
  it("is none where there is no value", () => {
    expect(plot([])).toBeNull();
    expect(plot([steps([null])])).toBeNull();
  });
  it("holds a step until the next day and the last one to the end", () => {
    const [line] = plot([steps([100, 200])])?.lines ?? [];
    // 2026-01-01 to 05 and 100 to 200 with 4 % of room at either end, on a square of 1000.
    expect(line?.path).toBe("M37 963H268.5V37H963");
  });
  it("breaks a line where there is no value", () => {
    const [line] = plot([steps([100, null, 200])])?.lines ?? [];
    expect(line?.path).toBe("M37 963H268.5M500 37H963");
  });
  it("goes straight between the points of a line", () => {
    const [line] = plot([{ ...steps([100, 200]), form: "line" }], "2026-01-02")?.lines ?? [];
    expect(line?.path).toBe("M37 963L963 37");
  });
  it("draws marks for points alone, and speaks of those with a title, from left to right", () => {
    const points: TimeSeries = {
      ...{ look: "closed", form: "points", words: "Models" },
      points: [
        { day: "2026-01-04", value: 3, title: "Later" },
        { day: "2026-01-01", value: 1, title: "First" },
        { day: "2026-01-02", value: 2 },
      ],
    };
    const drawn = plot([points]);
    expect(drawn?.marks).toHaveLength(3);
    expect(drawn?.lines).toEqual([]);
    expect(drawn?.spots.map(({ title }) => title)).toEqual(["First", "Later"]);
  });
  it("begins where it is told to", () => {
    const from0 = timePlot({
      y: { ...y, from: 0 },
      series: [steps([50, 100])],
      until: "2026-01-02",
    });
    expect(from0?.y.ticks.wide[0]).toMatchObject({ value: 0, share: 0 });
  });
  it("has a path at any size", () => {
    expect(pathAt("M0 1000H500V0L1000 250.5", 200, 100)).toBe("M0 100H100V0L200 25.1");
  });
});

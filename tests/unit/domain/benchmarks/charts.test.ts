import { describe, expect, it } from "vitest";
import { difficultyChart } from "@/lib/domain/benchmarks/difficulty-chart";
import {
  againstIndexChart,
  bestWords,
  type IndexedScore,
  overTimeChart,
} from "@/lib/domain/benchmarks/score-charts";
import type { ChartCell } from "@/lib/domain/charts/chart";
import { trendNames } from "@/lib/domain/trends/charts/trend-names";
import { explorable } from "@/tests/fixtures/explorable";
import { trendPoint } from "@/tests/fixtures/trend-point";
import { benchmarkRow } from "./benchmark-rows";

const names = trendNames(explorable, []);
const text = (cell: ChartCell) => (typeof cell === "object" ? cell.text : cell);
const best = (name: string, value: number, selfReported = false) => ({
  ...{ model: `acme/${name.toLowerCase()}`, name, value, selfReported },
});

describe("difficulty against what is reached", () => {
  const placed = { models: 9, saturation: "open" } as const;
  const rows = [
    benchmarkRow({ ...placed, id: "a", name: "Easy", difficulty: 100, fifthBest: 0.5 }),
    benchmarkRow({
      ...{ ...placed, id: "b", name: "Full", difficulty: 120.04, fifthBest: 0.97 },
      saturation: "saturated",
    }),
    benchmarkRow({ ...placed, id: "c", name: "Hard", difficulty: 150, fifthBest: 0.2 }),
    benchmarkRow({ id: "d", name: "Beside", fifthBest: 0.9, saturation: "nearly" }),
    benchmarkRow({ id: "e", name: "Few", difficulty: 110 }),
  ];
  const chart = difficultyChart(rows, "Acme, 1 Nov 2026");

  it("leaves out those without a difficulty and those of under five models", () => {
    expect(chart.plot?.marks).toHaveLength(3);
    expect(chart.table.rows.map(([name]) => name && text(name))).toEqual(["Hard", "Full", "Easy"]);
    expect(chart.plot?.spots[0]).toMatchObject({ title: "Easy", href: "/benchmarks/a" });
  });

  it("says how many are full, and that none of the harder ones is", () => {
    expect(chart.title).toBe(
      "Of 3 benchmarks in the index 1 are saturated and 0 nearly; of the 1 harder than 120.0 none is",
    );
  });
});

describe("the best scores in words", () => {
  it("have the best first, with whose word it is", () => {
    const kinds = { open: best("Nova", 0.4), restricted: null, closed: best("Lyra", 0.6, true) };
    expect(bestWords(benchmarkRow({ best: kinds }))).toBe(
      "The best closed score is 60.0 % (Lyra, self-reported), the best open one 40.0 % (Nova)",
    );
  });

  it("say when no open or no closed model has one", () => {
    const kinds = { open: null, restricted: null, closed: best("Lyra", 1300) };
    expect(bestWords(benchmarkRow({ best: kinds, scale: "rating" }))).toBe(
      "The best closed score is 1300 (Lyra); no open model has a score",
    );
    expect(bestWords(benchmarkRow({}))).toBe("No model has a score");
  });
});

describe("scores over time", () => {
  it("draw each kind's record, and name the best of each kind", () => {
    const points = [
      trendPoint("acme/nova", "open", "2026-01-01", 0.2),
      trendPoint("acme/vega", "open", "2026-02-01", 0.1),
      trendPoint("acme/mira", "open", "2026-03-01", 0.4),
    ];
    const { plot, table } = overTimeChart({
      ...{ points, undated: [], names, sources: "", until: "2026-06-01" },
      row: benchmarkRow({
        best: { open: best("Mira", 0.4), restricted: null, closed: null },
      }),
    });
    expect(plot?.marks.map(({ strong }) => strong).sort()).toEqual([false, true, true]);
    expect(plot?.labels.wide).toHaveLength(1);
    expect(table.rows).toHaveLength(3);
  });
});

describe("scores against the index", () => {
  const one = (name: string, index: number, value: number): IndexedScore => ({
    ...{ model: `acme/${name}`, name, weights: "open", value, selfReported: false },
    index: { value: index, low: index - 1, high: index + 1 },
  });
  const chart = (models: readonly IndexedScore[], curve: boolean) =>
    againstIndexChart({
      ...{ models, names, sources: "" },
      row: benchmarkRow(curve ? { difficulty: 140, slope: 0.1 } : { difficulty: null }),
    });

  it("is none without models that have both", () => {
    expect(chart([], true)).toBeNull();
  });

  it("says how far scores lie from the curve, and which lies furthest off", () => {
    // At 140 half is expected: 10, 0 and 20 percentage points off.
    const models = [one("Nova", 140, 0.6), one("Vega", 140, 0.5), one("Lyra", 140, 0.3)];
    const drawn = chart(models, true);
    expect(drawn?.title).toBe(
      "Half of the scores lie within 10.0 percentage points of what the index expects; furthest off is Lyra (−20.0)",
    );
    expect(drawn?.plot?.lines).toHaveLength(1);
    expect(drawn?.table.rows[0]?.map(text)).toEqual([
      ...["acme/Nova", "Open", "140.0", "60.0 %", "50.0 %", "+10.0", ""],
    ]);
  });

  it("beside the index counts pairs that both tell apart, where there are enough", () => {
    expect(chart([one("Nova", 140, 0.6), one("Vega", 120, 0.5)], false)?.title).toContain(
      "Too few models",
    );
    // Nine models in one order: 36 pairs. With the last two turned round 35 agree.
    const even = Array.from({ length: 9 }, (_, at) => one(`m${at}`, 100 + 10 * at, at / 10));
    expect(chart(even, false)?.title).toContain("the same way in 100 % of 36 pairs");
    const turned = even.map((model, at) => ({
      ...model,
      value: [0, 1, 2, 3, 4, 5, 6, 8, 7][at] ?? 0,
    }));
    expect(chart(turned, false)?.title).toContain("in 97.2 % of 36 pairs");
  });
});

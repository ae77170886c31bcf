import { describe, expect, it } from "vitest";
import type { ChartCell } from "@/lib/domain/charts/chart";
import { frontierChart } from "@/lib/domain/trends/charts/frontier-chart";
import { hubChart, hubParagraph } from "@/lib/domain/trends/charts/hub-chart";
import { kindsChart, largestKinds } from "@/lib/domain/trends/charts/kinds-chart";
import { rulesParagraph } from "@/lib/domain/trends/charts/rules-chart";
import { firstDay } from "@/lib/domain/trends/charts/sizes-chart";
import { inSentence, trendNames } from "@/lib/domain/trends/charts/trend-names";
import { countsByPeriod } from "@/lib/domain/trends/counts-by-period";
import { LAG_RULES, lagOfRecords } from "@/lib/domain/trends/lag";
import { explorable } from "@/tests/fixtures/explorable";
import { trendPoint as point } from "@/tests/fixtures/trend-point";

const text = (cell: ChartCell | undefined) => (typeof cell === "object" ? cell.text : cell);
const names = trendNames(explorable, []);
const said = { id: "x", title: "", subtitle: "", method: "Counted.", sources: "" };

describe("kinds by period", () => {
  const things = ["2025 a", "2025 a", "2025 unknown", "2026 b", "? a"];
  const counts = countsByPeriod(
    things,
    (thing) => (thing.startsWith("?") ? null : thing.slice(0, 4)),
    (thing) => thing.split(" ")[1] ?? "",
    "year",
  );
  it("have the largest first, and what nobody states is none of them", () => {
    expect(largestKinds(counts.periods)).toEqual(["a", "b"]);
  });
  it("put what nobody states with the others, and say how many have no date", () => {
    const chart = kindsChart({
      ...{ ...said, counts, nameOf: String, what: "models", shares: false },
    });
    expect(chart.plot?.key.map(({ words }) => words)).toEqual(["a", "b", "Others"]);
    expect(chart.method).toContain("Left out: 1");
    expect(chart.table.rows.map((row) => row.map(text))).toEqual([
      ["2026", "b", "1", "100 %"],
      ["2025", "a", "2", "67 %"],
      ["2025", "unknown", "1", "33 %"],
    ]);
  });
});

describe("the paragraph on rules", () => {
  it("has the figures of all four, and says when none was reached", () => {
    const points = [
      point("c1", "closed", "2025-01-01", 140),
      point("o1", "open", "2025-07-02", 139.5),
    ];
    const rules = LAG_RULES.map((rule) => ({
      rule,
      lag: lagOfRecords(points, {
        ...{ rule, restricted: true, since: "2025-01-01", until: "2026-01-01", scale: "points" },
      }),
    }));
    const paragraph = rulesParagraph(rules, false);
    expect(paragraph).toContain("(strict): no record was reached.");
    // 182 days.
    expect(paragraph).toContain(
      "With one point of leeway: mean 6.0, median 6.0 months, 0 uncaught",
    );
    expect(paragraph).toContain("has no intervals");
  });
});

describe("who led", () => {
  it("adds up days by lab and says since when a country has led", () => {
    const points = [
      { ...point("a1", "open", "2025-01-01", 100), lab: "deepseek" },
      { ...point("b1", "open", "2025-01-11", 110), lab: "openai" },
      { ...point("b2", "open", "2025-02-01", 120), lab: "openai" },
    ];
    const chart = frontierChart({
      measure: {
        ...{ id: "quality", kind: "index", label: "Index", task: null, scale: "points" },
        ...{ by: "Epoch AI", models: 3 },
      },
      ...{ points, restricted: true, until: "2025-04-11", sources: "", names },
    });
    // 90 of 100 days.
    expect(chart.title).toContain("have led since 11 Jan 2025");
    expect(chart.title).toContain("90 % of the time");
    expect(chart.table.rows.map((row) => text(row[5]))).toEqual(["69", "21", "10"]);
  });
});

describe("the Hub's counts", () => {
  const counts = [
    { date: "2021-01-01", models: 1_000, kind: "lower bound", source: "docs" },
    { date: "2026-01-01", models: 50_000, kind: "count", source: "files" },
  ];
  it("say how many times as many there are", () => {
    expect(hubChart({ counts, sources: "", scale: "log" }).title).toContain("50 times as many");
    expect(hubParagraph(counts)).toContain("No count has reached two million yet");
  });
  it("say nothing where none is old enough", () => {
    expect(hubParagraph(counts.slice(1))).toContain("No count is old enough");
  });
});

describe("words", () => {
  it("name the first day of a period, and countries within a sentence", () => {
    expect([firstDay("2026"), firstDay("2026 Q3")]).toEqual(["2026-01-01", "2026-07-01"]);
    expect(inSentence("United States")).toBe("the United States");
    expect(inSentence("China")).toBe("China");
  });
});

import { describe, expect, it } from "vitest";
import { indexDateCorrections, trend, type Trend } from "@/lib/catalog/trends";
import { qualityTable } from "@/lib/catalog/quality";
import { lagOfRecords, LAG_RULES, type Lag, type LagOptions } from "@/lib/domain/trends/lag";

const SINCE_2025 = { restricted: true, since: "2025-01-01" } as const;
const gap = trend("quality") as Trend;

function lag(known: Partial<LagOptions>, points = gap.points): Lag {
  const { until, measure } = gap;
  return lagOfRecords(points, {
    ...{ rule: "strict", ...SINCE_2025, until, scale: measure.scale },
    ...known,
  });
}

describe("the lag on the shipped index", () => {
  // Worked out by hand on the same files; all open weights, dates corrected per version.
  it.each([
    ["strict", 6.9, 7.1],
    ["within", 6.5, 6.9],
    ["interval", 5.7, 5.8],
    ["tie", 5.4, 5.2],
  ] as const)(
    "under the rule %s agrees with mean %d and median %d within 0.3",
    (rule, byHandMean, byHandMedian) => {
      const { mean, median, uncaught } = lag({ rule });
      expect(Math.abs((mean ?? NaN) - byHandMean)).toBeLessThanOrEqual(0.3);
      expect(Math.abs((median ?? NaN) - byHandMedian)).toBeLessThanOrEqual(0.3);
      expect([3, 4]).toContain(uncaught);
    },
  );
  it("knows the day of release of all 222 models", () => {
    expect(gap.points).toHaveLength(222);
    expect(gap.undated).toEqual([]);
  });
  it("traced by hand: o3 of 16 April 2025 at 146.9 was reached by Kimi K2.5 of 27 January 2026 at 148.06", () => {
    const traced = lag({}).records.find(({ record }) => record.model === "openai/o3");
    expect(traced?.reachedBy?.model).toBe("moonshotai/kimi-k2.5");
    // 14 days of April, 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31 and 27 of January: 286.
    expect(traced?.months).toBeCloseTo(286 / 30.4375, 6);
  });
  it("traced by hand: GPT-5.2 Pro, 155.03 and from 153.06, ties GLM-5.2, 152.21 and to 154.4, after 187 days", () => {
    // 2.82 apart, and √(1.97² + 2.19²) = 2.95.
    const traced = lag({ rule: "tie" }).records.find(
      ({ record }) => record.model === "openai/gpt-5.2-pro",
    );
    expect(traced?.reachedBy?.model).toBe("zhipuai/glm-5.2");
    expect(traced?.months).toBeCloseTo(187 / 30.4375, 6);
  });
});

describe("the corrected dates", () => {
  it("matter: with the days of the index's own list o3 is a record of 2024 and two records fall away", () => {
    const listed = new Map(indexDateCorrections().map((one) => [one.model, one.listed]));
    expect(listed.get("openai/o3")).toBe("2024-12-20");
    const points = gap.points
      .map((point) => ({ ...point, released: listed.get(point.model) ?? point.released }))
      .sort((a, b) =>
        a.released < b.released ? -1 : a.released > b.released ? 1 : b.value - a.value,
      );
    const records = (at: Lag) => at.records.map(({ record }) => record.model);
    const missing = records(lag({})).filter((id) => !records(lag({}, points)).includes(id));
    expect(missing).toEqual(["google/gemini-2.5-pro-preview-03-25", "openai/o3"]);
  });
});

describe("the lag on single benchmarks", () => {
  const benchmarks = qualityTable().measures.filter(({ kind }) => kind === "benchmark");
  it("can be worked out on every one, and never gives less than 0 months", () => {
    for (const { id, scale } of benchmarks) {
      const { points, until } = trend(id) as Trend;
      for (const rule of LAG_RULES)
        for (const { months, waiting } of lagOfRecords(points, {
          ...{ rule, restricted: true, since: "2000-01-01", until, scale },
        }).records)
          expect(months ?? waiting).toBeGreaterThanOrEqual(0);
    }
  });
  it("is null for a measure that there is not", () => {
    expect(trend("no-such-benchmark")).toBeNull();
  });
});

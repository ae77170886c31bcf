import { describe, expect, it } from "vitest";
import { countsByPeriod } from "@/lib/domain/trends/counts-by-period";
import { hostCountries } from "@/lib/domain/trends/host-countries";
import { labsOfBothKinds } from "@/lib/domain/trends/lab-kinds";
import { leadersOn, reigns, topShares } from "@/lib/domain/trends/leaders";
import { periodOf, periodsBetween } from "@/lib/domain/trends/period";
import { sizesByPeriod } from "@/lib/domain/trends/sizes";
import { trendPoint } from "@/tests/fixtures/trend-point";

describe("a period", () => {
  it("is the year or the quarter of a date", () => {
    expect(periodOf("2026-04-01", "quarter")).toBe("2026 Q2");
    expect(periodOf("2026-03", "quarter")).toBe("2026 Q1");
    expect(periodOf("2026", "year")).toBe("2026");
  });
  it("is not known where the date is only a year and the quarter is asked for", () => {
    expect(periodOf("2026", "quarter")).toBeNull();
  });
  it("follows on the one before without a gap", () => {
    expect(periodsBetween(["2026 Q1", "2025 Q3"], "quarter")).toEqual([
      "2025 Q3",
      "2025 Q4",
      "2026 Q1",
    ]);
    expect(periodsBetween([], "year")).toEqual([]);
  });
});

describe("counts by period", () => {
  const things = [
    { date: "2024-05-01", kind: "mit" },
    { date: "2026", kind: "mit" },
    { date: "2026-01", kind: "apache-2.0" },
    { date: "2026-02-02", kind: "apache-2.0" },
    { date: null, kind: "mit" },
  ];
  it("have every period in between, the largest kind first, and say how many have no date", () => {
    const counts = countsByPeriod(
      things,
      ({ date }) => date,
      ({ kind }) => kind,
      "year",
    );
    expect(counts.undated).toBe(1);
    expect(counts.periods.map(({ period, total }) => [period, total])).toEqual([
      ["2024", 1],
      ["2025", 0],
      ["2026", 3],
    ]);
    expect(counts.periods[2]?.counts).toEqual([
      { id: "apache-2.0", count: 2, share: 2 / 3 },
      { id: "mit", count: 1, share: 1 / 3 },
    ]);
  });
});

describe("who leads", () => {
  const points = [
    trendPoint("a", "open", "2025-01-01", 100, 2),
    trendPoint("b", "open", "2025-02-01", 104, 1),
    trendPoint("c", "open", "2025-03-01", 102.5, 1),
    trendPoint("d", "open", "2025-04-01", 110, 1),
  ];
  it("is the best by then, with those that cannot be told from it", () => {
    expect(leadersOn(points, "2024-12-31")).toBeNull();
    // 104 and 102.5 are 1.5 apart, more than √2; 100 is 4 below, more than √5.
    expect(leadersOn(points, "2025-03-31")).toMatchObject({ best: { model: "b" }, tied: [] });
    const wide = [...points.slice(0, 2), trendPoint("c", "open", "2025-03-01", 102.5, 1.2)];
    expect(leadersOn(wide, "2025-03-31")?.tied.map(({ model }) => model)).toEqual(["c"]);
  });
  it("leads until it is passed", () => {
    expect(reigns(points).map(({ point, until }) => [point.model, until])).toEqual([
      ["a", "2025-02-01"],
      ["b", "2025-04-01"],
      ["d", null],
    ]);
  });
  it("is shared out among the best few", () => {
    const shares = topShares(points, "2025-04-01", 3, ({ model }) => (model === "d" ? "x" : "y"));
    expect(shares).toEqual([
      { group: "y", count: 2, share: 2 / 3 },
      { group: "x", count: 1, share: 1 / 3 },
    ]);
  });
});

it("takes the median of the sizes that are known", () => {
  const sized = (id: string, parameters: number | null) => ({
    id,
    released: "2026-01",
    parameters,
  });
  expect(sizesByPeriod([sized("a", 7e9), sized("b", 70e9), sized("c", null)], "year")).toEqual([
    {
      ...{ period: "2026", models: 3, sized: 2, median: 38.5e9 },
      largest: { model: "b", parameters: 70e9 },
    },
  ]);
});

it("counts pairs of model and host by the host's country, unknown ones apart", () => {
  const hosts = [
    { id: "a", country: "US" },
    { id: "b", country: "DE" },
    { id: "c", country: null },
    { id: "idle", country: "FR" },
  ];
  expect(hostCountries([{ hosts: ["a", "b"] }, { hosts: ["a", "c"] }], hosts)).toEqual([
    { country: "US", hosts: ["a"], offers: 2, share: 0.5 },
    { country: null, hosts: ["c"], offers: 1, share: 0.25 },
    { country: "DE", hosts: ["b"], offers: 1, share: 0.25 },
  ]);
});

it("finds labs that have both closed models and published weights", () => {
  const models = [
    { lab: "openai", weights: "closed" },
    { lab: "openai", weights: "open" },
    { lab: "anthropic", weights: "closed" },
    { lab: "meta", weights: "restricted" },
  ] as const;
  expect(labsOfBothKinds(models)).toEqual([{ lab: "openai", open: 1, restricted: 0, closed: 1 }]);
});

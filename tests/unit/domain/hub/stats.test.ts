import { describe, expect, it } from "vitest";
import { chartLines } from "@/lib/domain/charts/chart";
import { createdChart } from "@/lib/domain/hub/stats/created-chart";
import {
  countryChart,
  kindChart,
  licenseChart,
  sizeChart,
  type StatsData,
  taskChart,
} from "@/lib/domain/hub/stats/hub-charts";
import type { HubMakeUp } from "@/lib/domain/hub/stats/make-up";

const part = <Value>(value: Value, repos: number, downloads = repos) => ({
  value,
  repos,
  downloads,
});
const NOTHING: HubMakeUp = {
  ...{ licenses: [], tasks: [], libraries: [], kinds: [], sizes: [], owners: [] },
};
const ABOUT = { origin: "seed", asOf: "2026-08-23", rows: 100 } as const;

function data(makeUp: Partial<HubMakeUp>, of: StatsData["of"] = "repos"): StatsData {
  const uses = new Map([
    ["mit", "allowed"],
    ["gemma", "conditions"],
  ] as const);
  const countries = new Map<string, string | null>([
    ["qwen", "CN"],
    ["openai", "US"],
    ["nowhere", null],
  ]);
  return {
    ...{ makeUp: { ...NOTHING, ...makeUp }, about: ABOUT, of },
    useOf: (tag) => uses.get(tag as "mit") ?? "unknown",
    countryOf: (owner) => countries.get(owner),
    href: (field, value) => `/hub?${field}=${value ?? "none"}`,
  };
}

/** Names with their figures, as drawn from the top. */
const drawn = ({ plot }: ReturnType<typeof taskChart>) => plot?.labels.wide.map(({ text }) => text);

describe("what the Hub is made of", () => {
  it("says how many name no license, and what those of the rest allow", () => {
    const licenses = [part(null, 50), part("mit", 30), part("gemma", 15), part("odd", 5)];
    const chart = licenseChart(data({ licenses }));
    expect(chart.title).toBe(
      "50 % of the repos name no license; of the rest, 60 % allow commercial use without conditions",
    );
    expect(drawn(chart)).toEqual(["mit · 30 %", "gemma · 15 %", "odd · 5 %", "Not stated · 50 %"]);
    expect(chart.plot?.bars.map(({ look }) => look)).toEqual(["1", "2", "other", "other"]);
  });

  it("gives other shares by downloads, with both in the table", () => {
    const tasks = [part("chat", 30, 10), part("draw", 10, 60), part(null, 60, 30)];
    const chart = taskChart(data({ tasks }, "downloads"));
    expect(chart.title).toBe(
      "draw is the most downloaded task: 85.7 % of downloads where one is named; 30 % name none",
    );
    expect(drawn(chart)).toEqual(["draw · 60 %", "chat · 10 %", "Not stated · 30 %"]);
    expect(chartLines(chart.table)).toEqual([
      ["Tasks", "Repos", "Share of repos", "Downloads, 30 days", "Share of downloads"],
      ["draw", 10, 0.1, 60, 0.6],
      ["chat", 30, 0.3, 10, 0.1],
      ["Not stated", 60, 0.6, 30, 0.3],
    ]);
  });

  it("draws the greatest, the rest together, and what is not stated last; the table has all", () => {
    const tasks = [
      part(null, 4),
      ...Array.from({ length: 12 }, (_, at) => part(`task-${at}`, 24 - at)),
    ];
    const chart = taskChart(data({ tasks }));
    expect(drawn(chart)?.slice(-2)).toEqual(["5 others · 33.2 %", "Not stated · 1.8 %"]);
    expect(chart.table.rows).toHaveLength(13);
  });

  it("keeps sizes in their order, unknown last", () => {
    const sizes = [part(null, 60), part("3b-8b" as const, 30), part("under-1b" as const, 10)];
    const chart = sizeChart(data({ sizes }));
    expect(drawn(chart)).toEqual(["below 1B · 10 %", "3B to 8B · 30 %", "Not known · 60 %"]);
    expect(chart.title).toBe(
      "3B to 8B parameters is the commonest size: 75 % of the repos of known size; 60 % of the repos are of unknown size",
    );
  });

  it("says how many name no origin and what the rest are", () => {
    const kinds = [
      part("base" as const, 80),
      part("quantized" as const, 15),
      part("merge" as const, 5),
    ];
    expect(kindChart(data({ kinds })).title).toBe(
      "80 % of the repos name no repo they were made from; of the rest, 75 % are quantizations",
    );
  });

  it("counts labs' countries by their owners in any case, and guesses nobody else's", () => {
    const chart = countryChart(
      data({
        kinds: [part("base" as const, 100)],
        owners: [part("Qwen", 30), part("openai", 10), part("nowhere", 5), part("somebody", 20)],
      }),
      (code) => ({ CN: "China", US: "United States" })[code] ?? code,
    );
    expect(drawn(chart)).toEqual([
      "China · 30 %",
      "United States · 10 %",
      "Labs of unknown country · 5 %",
      "Owners that are no lab of ours · 55 %",
    ]);
    expect(chart.title).toContain("Labs in China have most: 66.7 %");
  });

  it("draws nothing of an empty index, and says so", () => {
    const chart = taskChart(data({}));
    expect(chart.plot).toBeNull();
    expect(chart.title).toBe("No repo of the index names its task");
  });

  it("counts repos by year only where nearly all are dated", () => {
    const months = [
      { month: "2024-12", count: 30 },
      { month: "2025-01", count: 60 },
      { month: "2025-02", count: 5 },
    ];
    expect(createdChart(months, ABOUT)?.title).toBe("68.4 % of the repos were created in 2025");
    expect(createdChart(months.slice(0, 1), ABOUT)).toBeNull();
  });
});

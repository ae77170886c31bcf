import { describe, expect, it } from "vitest";
import { qualityTable } from "@/lib/catalog/quality";
import { trendSections } from "@/lib/catalog/trends-page";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import type { ChartCell } from "@/lib/domain/charts/chart";
import { DEFAULT_TRENDS, LEVELS, type TrendsState } from "@/lib/domain/trends/trends-state";

const sections = (state: Partial<TrendsState> = {}) =>
  trendSections({ ...DEFAULT_TRENDS, ...state }, DEFAULT_MIX);
const charts = (state?: Partial<TrendsState>) =>
  sections(state).flatMap((section) => section.charts);
const chart = (id: string, state?: Partial<TrendsState>) => {
  const found = charts(state).find((one) => one.id === id);
  if (!found) throw new Error(`no chart ${id}`);
  return found;
};
const text = (cell: ChartCell | undefined) => (typeof cell === "object" ? cell.text : (cell ?? ""));

describe("the page of trends on the shipped snapshot", () => {
  it("has charts with a finding, a method, sources with a day, a drawing and a table", () => {
    const all = charts();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, title, method, sources, plot, table } of all) {
      expect([id, title]).not.toContain("");
      expect(method.length, id).toBeGreaterThan(20);
      expect(sources, id).toMatch(/\d{4}/);
      expect(plot, id).not.toBeNull();
      expect(table.rows.length, id).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, id).toBe(table.columns.length);
      expect(`${title} ${method}`, id).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
  // Worked out by hand on the same files; all open weights, dates corrected per version.
  it.each([
    ["Strict (chosen)", 6.9, 7.1],
    ["Within 1 point", 6.5, 6.9],
    ["Interval reaches", 5.7, 5.8],
    ["Statistical tie", 5.4, 5.2],
  ])("shows the rule %s within 0.3 of mean %d and median %d", (rule, mean, median) => {
    const row = chart("rules").table.rows.find(([name]) => text(name) === rule);
    expect(Math.abs(Number(text(row?.[2])) - mean)).toBeLessThan(0.31);
    expect(Math.abs(Number(text(row?.[3])) - median)).toBeLessThan(0.31);
    expect(["3", "4"]).toContain(text(row?.[5]));
  });
  it("says the figures of all four rules in its paragraph", () => {
    const [gap] = sections();
    for (const row of chart("rules").table.rows)
      expect(gap?.paragraph).toContain(`mean ${text(row[2])}, median ${text(row[3])} months`);
  });
  it("lists o3 as reached by Kimi K2.5 after 9.4 months, and GPT-5.6 Sol as uncaught", () => {
    const { rows } = chart("lag").table;
    const o3 = rows.find(([name]) => text(name) === "o3");
    expect([text(o3?.[3]), text(o3?.[6])]).toEqual(["Kimi K2.5", "9.4"]);
    expect(text(rows.find(([name]) => text(name) === "GPT-5.6 Sol")?.[3])).toBe("uncaught");
  });
  it("says when nobody has a quality, or no record was set", () => {
    expect(chart("quality-price", { level: LEVELS.max }).title).toContain("No model");
    expect(chart("records", { since: "2099-01-01" }).title).toContain("No closed model");
    expect(chart("lag", { since: "2099-01-01" }).plot).toBeNull();
  });
  it("can be drawn for every measure", () => {
    for (const { id } of qualityTable().measures)
      for (const one of charts({ measure: id }))
        expect(`${one.title} ${one.subtitle} ${one.method}`, id).not.toMatch(
          /undefined|NaN|Infinity/,
        );
  });
  it("tells growth of the Hub in five years and how long 25 times took", () => {
    const hub = sections().at(-1);
    expect(hub?.paragraph).toContain("(about 12.6K models, read off between two counts)");
    expect(hub?.paragraph).toContain("It took 3.6 years to grow 25 times");
    expect(chart("hub-growth").table.rows).toHaveLength(15);
  });
});

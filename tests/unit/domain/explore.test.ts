import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import {
  DEFAULT_STATE,
  explore,
  shownColumns,
  sortOf,
  weightsChange,
  type ExplorerState,
} from "@/lib/domain/explore";
import { NO_SCORES } from "@/lib/domain/quality/custom-score";
import { explorable, lists, model, prices } from "@/tests/fixtures/explorable";

describe("explore", () => {
  it("shows every model, best index first", () => {
    const view = explore(explorable, DEFAULT_STATE, DEFAULT_MIX, NO_SCORES);
    expect(view.rows.map(({ name }) => name)).toEqual([
      "GPT-5.5",
      "DeepSeek V3.2",
      "gpt-oss-120b",
      "Nameless",
    ]);
    expect(view.total).toBe(4);
    expect(view.problems).toEqual([]);
  });
  it("prices rows at the mix, and filters and sorts by that price", () => {
    const models = [
      model("lab/cheap-in", { offers: [{ host: "groq", prices: prices(1, 9) }] }),
      model("lab/cheap-out", { offers: [{ host: "groq", prices: prices(4, 4) }] }),
    ];
    const state = {
      ...DEFAULT_STATE,
      sort: { column: "price" as const, descending: false },
      price: { min: null, max: 4 },
    };
    const at = (input: number, output: number) =>
      explore({ models, lists }, state, { ...DEFAULT_MIX, input, output }, NO_SCORES).rows.map(
        (row) => [row.name, row.price?.median],
      );
    expect(at(3, 1)).toEqual([
      ["cheap-in", 3],
      ["cheap-out", 4],
    ]);
    expect(at(1, 1)).toEqual([["cheap-out", 4]]);
  });
  it("names the cheapest host and says when a cache price was assumed", () => {
    const cached = { ...DEFAULT_MIX, cached: 0.5 };
    const [row] = explore(explorable, { ...DEFAULT_STATE, q: "oss" }, cached, NO_SCORES).rows;
    expect(row?.cheapestHost).toBe("Deep Infra");
    expect(row?.cacheAssumed).toBe(true);
    expect(row?.inputPrice).toBeCloseTo(0.1);
    expect(row?.cachePrice).toBe(0.01);
  });
  it("takes a lab, a license or a host that has an object's own names for unknown", () => {
    const strange = model("constructor/x", {
      license: "__proto__",
      offers: [{ host: "toString", prices: prices(1, 1) }],
    });
    const [row] = explore({ models: [strange], lists }, DEFAULT_STATE, DEFAULT_MIX, NO_SCORES).rows;
    expect(row).toMatchObject({ labName: "constructor", country: null, use: "unknown" });
    expect(row?.cheapestHost).toBe("toString");
  });
});

describe("weights of tasks", () => {
  const tasks = { coding: 3, math: 1 };
  const byCustom: ExplorerState = {
    ...DEFAULT_STATE,
    tasks,
    sort: { column: "custom", descending: true },
  };
  const score = (value: number) => ({ value, low: value, high: value, benchmarks: 5, covered: 1 });
  const custom = new Map([
    ["mystery/nameless", score(150)],
    ["openai/gpt-oss-120b", score(151)],
  ]);
  it("give a column to sort by, models without a score last in both directions", () => {
    const names = (descending: boolean) => {
      const state = { ...byCustom, sort: { column: "custom" as const, descending } };
      return explore(explorable, state, DEFAULT_MIX, custom).rows.map(({ name }) => name);
    };
    expect(names(true)).toEqual(["gpt-oss-120b", "Nameless", "DeepSeek V3.2", "GPT-5.5"]);
    expect(names(false)).toEqual(["Nameless", "gpt-oss-120b", "DeepSeek V3.2", "GPT-5.5"]);
    expect(shownColumns(byCustom)).toContain("custom");
    expect(shownColumns(DEFAULT_STATE)).not.toContain("custom");
  });
  it("are needed to sort by the custom score; without them the default order holds, and it is said", () => {
    const without = { ...byCustom, tasks: {} };
    expect(sortOf(without)).toEqual(DEFAULT_STATE.sort);
    const { rows, problems } = explore(explorable, without, DEFAULT_MIX, NO_SCORES);
    expect(rows[0]?.name).toBe("GPT-5.5");
    expect(problems).toEqual([
      { parameter: "sort", value: "-custom", message: expect.stringContaining("tasks=") },
    ]);
    expect(explore(explorable, byCustom, DEFAULT_MIX, custom).problems).toEqual([]);
  });
  it("take the index's place in the order when they come, and give it back when they go", () => {
    expect(weightsChange(DEFAULT_STATE, tasks)).toEqual({ tasks, sort: byCustom.sort });
    expect(weightsChange(byCustom, {})).toEqual({ tasks: {}, sort: DEFAULT_STATE.sort });
    expect(weightsChange(byCustom, { math: 1 })).toEqual({ tasks: { math: 1 } });
    const byPrice = { ...DEFAULT_STATE, sort: { column: "price" as const, descending: false } };
    expect(weightsChange(byPrice, tasks)).toEqual({ tasks });
  });
});

import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { DEFAULT_STATE, explore } from "@/lib/domain/explore";
import { explorable, lists, model, prices } from "@/tests/fixtures/explorable";

describe("explore", () => {
  it("shows every model, best index first", () => {
    const view = explore(explorable, DEFAULT_STATE, DEFAULT_MIX);
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
      explore({ models, lists }, state, { ...DEFAULT_MIX, input, output }).rows.map((row) => [
        row.name,
        row.price?.median,
      ]);
    expect(at(3, 1)).toEqual([
      ["cheap-in", 3],
      ["cheap-out", 4],
    ]);
    expect(at(1, 1)).toEqual([["cheap-out", 4]]);
  });
  it("names the cheapest host and says when a cache price was assumed", () => {
    const cached = { ...DEFAULT_MIX, cached: 0.5 };
    const [row] = explore(explorable, { ...DEFAULT_STATE, q: "oss" }, cached).rows;
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
    const [row] = explore({ models: [strange], lists }, DEFAULT_STATE, DEFAULT_MIX).rows;
    expect(row).toMatchObject({ labName: "constructor", country: null, use: "unknown" });
    expect(row?.cheapestHost).toBe("toString");
  });
});

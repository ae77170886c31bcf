import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog";
import { selectedChanges } from "@/lib/catalog/changes";
import { changesPage } from "@/lib/catalog/changes-page";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { DEFAULT_CHANGES, type ChangesState } from "@/lib/domain/changes/changes-state";

const state = (known: Partial<ChangesState> = {}) => ({ ...DEFAULT_CHANGES, ...known });
const selected = (known: Partial<ChangesState> = {}) => selectedChanges(state(known), DEFAULT_MIX);
const hostsOf = (known: Partial<ChangesState>) =>
  new Set(selected(known).changes.flatMap((one) => ("host" in one ? one.host : [])));

describe("what changed in the shipped data", () => {
  it("is of those who run models and sell by the token, unless others are asked for by name", () => {
    const facts = new Map(catalog().curated.hosts.map((host) => [host.id, host]));
    for (const host of hostsOf({})) {
      expect(facts.get(host)?.kind).not.toBe("reseller");
      expect(facts.get(host)?.plan).toBe(false);
    }
    expect(hostsOf({ host: ["openrouter"] })).toEqual(new Set(["openrouter"]));
  });
  it("narrows by the explorer's filters, by model, and by host", () => {
    const weights = new Map(catalog().models.map(({ id, weights }) => [id, weights.value]));
    const open = selected({ weights: ["open"] }).changes;
    expect(open.length).toBeGreaterThan(100);
    expect(open.every(({ model }) => weights.get(model) === "open")).toBe(true);
    const one = selected({ model: ["openai/gpt-oss-120b"] }).changes;
    expect(new Set(one.map(({ model }) => model))).toEqual(new Set(["openai/gpt-oss-120b"]));
    const groq = selected({ host: ["groq"] }).changes;
    expect(groq.every((change) => "host" in change && change.host === "groq")).toBe(true);
    // Models it lists no longer are told of, too: the explorer's own filter would lose them.
    expect(groq.some(({ model }) => model === "google/gemma-2-9b-it")).toBe(true);
  });
  it("says what does not exist", () => {
    const { problems, changes } = selected({ host: ["nobody"], model: ["a/b"], lab: ["c"] });
    expect(problems.map(({ parameter }) => parameter)).toEqual(["lab", "host", "model"]);
    expect(changes).toHaveLength(selected().changes.length);
  });
  it("has DeepSeek's cut of V4 Pro to a quarter on 25 May 2026", () => {
    const { days } = changesPage(
      state({ model: ["deepseek/deepseek-v4-pro"], host: ["deepseek"], day: "2026-05-25" }),
      DEFAULT_MIX,
    );
    // (3 × 1.74 + 3.48) / 4 = 2.175 and (3 × 0.435 + 0.87) / 4 = 0.54375.
    expect(days[0]?.changes).toMatchObject([{ word: "Price cut", share: "−75 %" }]);
  });
  it("counts every kind, and draws as many cuts and rises as it lists", () => {
    const { counts, chart, count } = changesPage(state(), DEFAULT_MIX);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(count);
    for (const [column, kind] of [
      [1, "cut"],
      [2, "rise"],
    ] as const)
      expect(chart.table.rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(
        counts[kind],
      );
    expect(counts.model + counts.score).toBeGreaterThan(500);
  });
});

import { describe, expect, it } from "vitest";
import { catalog, explorable } from "@/lib/catalog";
import { qualityTable } from "@/lib/catalog/quality";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { findSubstitutes } from "@/lib/domain/substitutes";

/** Name, price in USD per 1M tokens at 3 : 1, share saved: traced by hand through the snapshot's rows. */
const TRACED = [
  [
    "anthropic/claude-sonnet-4-6",
    false,
    [
      ["deepseek/deepseek-v4-flash-0731", 0.175, 0.971],
      ["moonshotai/kimi-k2.6", 1.66125, 0.723],
      ["moonshotai/kimi-k2.7-code", 1.7125, 0.715],
      ["thinkingmachines/inkling", 1.7625, 0.706],
      ["zhipuai/glm-5.1", 2.025, 0.6625],
      ["zhipuai/glm-5.2", 2.15, 0.642],
    ],
  ],
  [
    "openai/gpt-5",
    false,
    [
      ["deepseek/deepseek-v4-flash-0731", 0.175, 0.949],
      ["moonshotai/kimi-k2.6", 1.66125, 0.517],
      ["moonshotai/kimi-k2.7-code", 1.7125, 0.502],
      ["thinkingmachines/inkling", 1.7625, 0.487],
      ["deepseek/deepseek-v4-pro", 2, 0.418],
      ["zhipuai/glm-5.1", 2.025, 0.411],
      ["zhipuai/glm-5.2", 2.15, 0.375],
    ],
  ],
  ["openai/gpt-5.5", true, [["moonshotai/kimi-k3", 6, 0.467]]],
] as const;

describe("substitutes in the shipped snapshot", () => {
  it.each(TRACED)("for %s, restricted weights %s", (id, restricted, expected) => {
    const wish = { measure: "quality", atLeast: null, restricted };
    const view = findSubstitutes(explorable(), qualityTable(), id, wish, DEFAULT_MIX);
    expect(view?.found.map(({ model }) => model.id)).toEqual(expected.map(([model]) => model));
    expected.forEach(([, price, share], place) => {
      expect(view?.found[place]?.model.price?.median).toBeCloseTo(price, 6);
      expect(view?.found[place]?.saving?.share).toBeCloseTo(share, 3);
    });
  });
  it("are all open or restricted, on every measure, for every fiftieth model", () => {
    const weights = new Map(catalog().models.map(({ id, weights }) => [id, weights.value]));
    for (const { id } of explorable().models.filter((_, place) => place % 50 === 0)) {
      for (const { id: measure } of qualityTable().measures) {
        const wish = { measure, atLeast: null, restricted: false };
        const view = findSubstitutes(explorable(), qualityTable(), id, wish, DEFAULT_MIX);
        for (const { model } of view?.found ?? []) expect(weights.get(model.id)).toBe("open");
      }
    }
  });
});

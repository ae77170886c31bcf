import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import type { License } from "@/lib/domain/license";
import { modelNotes } from "@/lib/domain/model-notes";
import { modelVerdict, sentenceText } from "@/lib/domain/model-verdict";
import { priceSentence, rivalSentence } from "@/lib/domain/price-verdict";
import { catalogModel, figure } from "@/tests/fixtures/catalog-parts";
import { prices } from "@/tests/fixtures/explorable";

const lab = { name: "OpenAI", country: "US" };
const license = (known: Partial<License>): License => ({
  id: "x",
  name: "X",
  short: "X",
  spdx: null,
  category: "permissive",
  commercialUse: "allowed",
  conditions: [],
  url: null,
  source: "x",
  seen: "2026-09-30",
  aliases: [],
  hub: true,
  ...known,
});
const words = (given: Partial<Parameters<typeof modelVerdict>[0]>) =>
  modelVerdict({ model: catalogModel("lab/a"), lab, license: null, index: null, ...given })
    .map(sentenceText)
    .join(" ");

describe("the verdict on a model", () => {
  it("says what it is, what its license allows and how good it is", () => {
    const model = catalogModel("lab/a", {
      parameters: { total: figure(117e9), active: figure(5.1e9) },
    });
    const index = {
      model: "lab/a",
      value: 140.5,
      low: 135.7,
      high: 143.3,
      anchor: false,
      name: "A",
      source: "epoch-index",
      asOf: "2026-08-11",
    };
    expect(words({ model, license: license({ short: "Apache-2.0" }), index })).toBe(
      "An open-weight mixture of experts by OpenAI (United States) of 117B parameters, 5.1B active. " +
        "Its Apache-2.0 license allows commercial use. Its index is 140.5 (135.7 to 143.3).",
    );
  });

  it("guesses nothing", () => {
    expect(words({})).toBe(
      "An open-weight model by OpenAI (United States); its size is not known. " +
        "No source states its license, so commercial use is not cleared. It has no index yet.",
    );
  });

  it("names the limit of a license", () => {
    expect(
      words({
        license: license({
          short: "Llama 3.3",
          commercialUse: "conditions",
          limit: "above 700M monthly active users",
        }),
      }),
    ).toContain(
      "Its Llama 3.3 license allows commercial use with conditions; it limits use above 700M monthly active users.",
    );
  });

  it("says nothing of a license where the weights are closed", () => {
    expect(
      words({
        model: catalogModel("lab/a", { weights: figure("closed" as const) }),
        license: license({}),
      }),
    ).toBe("A closed model by OpenAI (United States), behind an API. It has no index yet.");
  });
});

describe("the price in words", () => {
  const price = {
    median: 0.25,
    min: { value: 0.1, host: "a" },
    max: { value: 1, host: "b" },
    hosts: 3,
  };
  const rivals = [
    { id: "x/dear", name: "Dear", index: 150, offers: [{ host: "x", prices: prices(10, 10) }] },
    { id: "x/near", name: "Near", index: 141, offers: [{ host: "x", prices: prices(1, 1) }] },
    { id: "x/worse", name: "Worse", index: 100, offers: [{ host: "x", prices: prices(0.1, 0.1) }] },
  ];

  it("names the mix, the median and who asks least", () => {
    expect(
      sentenceText(priceSentence(price, { ...DEFAULT_MIX, cached: 0.5 }, (id) => `Host ${id}`)),
    ).toBe(
      "At 3 : 1, 50 % cached it costs $0.25 per 1M tokens, the median over 3 hosts; Host a asks least, $0.10.",
    );
  });

  it("holds it against the cheapest closed model that is at least as good", () => {
    const sentence = rivalSentence(price, 140, rivals, DEFAULT_MIX);
    expect(sentence && sentenceText(sentence)).toBe(
      "The cheapest closed model of at least its index, Near, costs 4 times as much ($1.00).",
    );
  });

  it("is silent where no closed model is as good or a figure is missing", () => {
    expect(rivalSentence(price, 160, rivals, DEFAULT_MIX)).toBeNull();
    expect(rivalSentence(price, null, rivals, DEFAULT_MIX)).toBeNull();
    expect(rivalSentence(null, 140, rivals, DEFAULT_MIX)).toBeNull();
  });
});

describe("a model's notes", () => {
  it("warn of a moving name and of a model that one source knows", () => {
    expect(modelNotes({ id: "google/gemini-flash-latest", origin: "second-price-source" })).toEqual(
      [expect.stringContaining("moving name"), expect.stringContaining("pi-ai")],
    );
    expect(modelNotes({ id: "openai/gpt-5.5", origin: "canonical" })).toEqual([]);
  });
});

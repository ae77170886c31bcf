import { describe, expect, it } from "vitest";
import { pack, unpack } from "@/lib/domain/packed";
import { explorable, lists, model, prices } from "@/tests/fixtures/explorable";

describe("pack", () => {
  it("gives back the catalogue after the journey", () => {
    expect(unpack(JSON.parse(JSON.stringify(pack(explorable))))).toEqual(explorable);
  });
  it("leaves nulls at the end of an offer out", () => {
    expect(pack(explorable).offers[0]).toEqual([
      [0, 0.15, 0.6],
      [1, 0.05, 0.25, null, 0.01],
    ]);
  });
  it("keeps an offer's context, its prices of long contexts and those that do not count", () => {
    const tier = { above: 272_000, input: 10, output: 45, cacheRead: 1 };
    const models = [
      model("openai/gpt", {
        offers: [{ host: "openai", prices: prices(5, 30), context: 1e6, longContext: [tier] }],
        otherOffers: [{ host: "groq", prices: prices(6, 36), context: 2e5 }],
      }),
    ];
    expect(unpack(JSON.parse(JSON.stringify(pack({ lists, models })))).models).toEqual(models);
  });
});

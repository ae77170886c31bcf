import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { CLAIMS } from "@/lib/domain/claims";
import type { ClaimDefinition } from "@/lib/domain/claims/claim";
import { claimRules } from "@/lib/domain/claims/claim-rules";
import { claimDataOf } from "@/tests/fixtures/claim-data";
import { model, prices } from "@/tests/fixtures/explorable";

const definition = CLAIMS.find(({ id }) => id === "price-range") as ClaimDefinition;
const data = claimDataOf({
  models: [
    model("openai/gpt-oss-120b", {
      offers: [
        { host: "groq", prices: prices(0.2, 0.6) },
        { host: "deepinfra", prices: prices(1, 1) },
      ],
    }),
    model("openai/gpt-5.5", {
      weights: "closed",
      offers: [{ host: "openai", prices: prices(5, 30) }],
    }),
  ],
});
const rules = (asked = {}, mix = DEFAULT_MIX) => claimRules(definition, data, asked, mix);

describe("the rules of a claim", () => {
  it("change one switch and leave the rest, and say which is set", () => {
    const hosts = rules({ host: "min" }).filter(({ name }) => name === "host");
    // At 3 : 1 Groq asks 0.3, DeepInfra 1.
    expect(hosts.map(({ value, current, figure }) => [value, current, figure?.value])).toEqual([
      ["median", false, 0.65],
      ["min", true, 0.3],
      ["max", false, 1],
    ]);
    expect(hosts.map(({ holds }) => holds)).toEqual([false, true, false]);
  });
  it("take in the mixes of the bar, and another that is asked for", () => {
    const mixes = (mix = DEFAULT_MIX) => rules({}, mix).filter(({ name }) => name === "mix");
    expect(mixes().map(({ value }) => value)).toEqual(["3:1", "1:1", "9:1", "20:1", "1:3"]);
    const asked = mixes({ ...DEFAULT_MIX, input: 7, output: 2 });
    expect(asked.at(-1)).toMatchObject({ value: "7:2", current: true });
    expect(asked).toHaveLength(6);
  });
});

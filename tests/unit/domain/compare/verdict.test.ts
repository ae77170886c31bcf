import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { compareVerdict } from "@/lib/domain/compare/verdict";
import { sentenceText } from "@/lib/domain/model-verdict";
import {
  claim,
  comparedModel,
  comparisonOf,
  licensed,
  offersAt,
} from "@/tests/fixtures/comparison";

const closed = { weights: claim("closed" as const) };
const gpt = comparedModel("GPT", { ...closed, offers: offersAt([5, 30]) });
const glm = comparedModel("GLM", { ...licensed("MIT", "allowed"), offers: offersAt([1.4, 4.4]) });
const oss = comparedModel("OSS", {
  ...licensed("Apache-2.0", "allowed"),
  offers: offersAt([0.15, 0.6]),
});

const words = (...given: Parameters<typeof comparisonOf>) =>
  compareVerdict(comparisonOf(...given), DEFAULT_MIX).map(({ sentence }) => sentenceText(sentence));

describe("the verdict on two models", () => {
  it("says tier, saving and licenses, each with its figures", () => {
    // (3 · 1.4 + 4.4) / 4 = 2.15 and (3 · 5 + 30) / 4 = 11.25: 1 − 2.15 / 11.25 = 81 %
    expect(words([gpt, glm], { GPT: [159.2, 156.8, 162], GLM: [152.2, 150.5, 154.4] })).toEqual([
      "GPT is a tier above GLM on the index: 159.2 (156.8 to 162.0) against 152.2 (150.5 to 154.4).",
      "GLM costs 81 % less at 3 : 1: $2.15 against $11.25 per 1M tokens.",
      "MIT (GLM) allows commercial use; GPT is closed.",
    ]);
  });

  it("claims no rank that the intervals do not support", () => {
    const [tier] = words([gpt, glm], { GPT: [159, 156, 162], GLM: [157, 154, 160] });
    expect(tier).toBe(
      "GPT and GLM are in the same tier on the index: 159.0 (156.0 to 162.0) and 157.0 (154.0 to 160.0) are too close to tell apart.",
    );
  });

  it("does not depend on the order of the columns", () => {
    const index = { GPT: [159, 156, 162], GLM: [150, 149, 151] } as const;
    expect(words([glm, gpt], { GPT: [...index.GPT], GLM: [...index.GLM] }).slice(0, 2)).toEqual(
      words([gpt, glm], { GPT: [...index.GPT], GLM: [...index.GLM] }).slice(0, 2),
    );
  });

  it("says what is missing rather than guess", () => {
    expect(words([gpt, comparedModel("New")], { GPT: [159, 156, 162] })).toEqual([
      "New has no index, so their quality cannot be compared overall.",
      "New has no price that counts, so costs cannot be compared.",
      "New has no known license; GPT is closed.",
    ]);
    expect(words([comparedModel("A"), comparedModel("B")])[0]).toBe(
      "None of them has an index, so their quality cannot be compared overall.",
    );
  });

  it("calls prices within half a percent the same", () => {
    const near = comparedModel("Near", { offers: offersAt([5.01, 30]) });
    expect(words([gpt, near])[1]).toBe(
      "GPT and Near cost the same at 3 : 1, $11.25 per 1M tokens.",
    );
  });

  it("dates prices of another day", () => {
    const then = { asOf: "2026-03-01" };
    expect(words([gpt, glm], {}, then)[1]).toBe(
      "GLM cost 81 % less at 3 : 1 on 1 Mar 2026: $2.15 against $11.25 per 1M tokens.",
    );
  });

  it("names each figure's source and day", () => {
    const index = { GPT: [159.2, 156.8, 162], GLM: [152.2, 150.5, 154.4] } as const;
    const [tier, price] = compareVerdict(
      comparisonOf([gpt, glm], { GPT: [...index.GPT], GLM: [...index.GLM] }),
      DEFAULT_MIX,
    );
    expect(tier?.evidence).toContainEqual({
      subject: "GLM",
      value: "152.2",
      source: "epoch-index",
      asOf: "2026-08-11",
      note: "90 % interval 150.5 to 154.4",
    });
    expect(price?.evidence).toContainEqual({
      subject: "GLM",
      value: "$2.15",
      source: "models.dev",
      asOf: "2026-09-30",
      note: "at Host A",
    });
  });
});

describe("the verdict on several models", () => {
  it("chains tiers, holds prices against the first and groups licenses", () => {
    expect(
      words([gpt, glm, oss], {
        GPT: [159.2, 156.8, 162],
        GLM: [152.2, 150.5, 154.4],
        OSS: [140.5, 135.7, 143.3],
      }),
    ).toEqual([
      "On the index GPT (159.2) is a tier above GLM (152.2), and that above OSS (140.5).",
      "Against GPT at 3 : 1, $11.25 per 1M tokens: OSS 98 % less and GLM 81 % less.",
      "MIT (GLM) and Apache-2.0 (OSS) allow commercial use; GPT is closed.",
    ]);
  });

  it("names the cheapest of those that share the top tier", () => {
    const texts = words([gpt, glm, oss], {
      GPT: [159, 156, 162],
      GLM: [157, 154, 160],
      OSS: [140, 136, 143],
    });
    expect(texts[0]).toBe(
      "On the index GPT (159.0) and GLM (157.0) share the top tier; OSS (140.0) is below it.",
    );
    expect(texts[2]).toBe("Of the top tier, GLM costs least, $2.15.");
  });

  it("stays short for eight and names who has nothing", () => {
    const many = "ABCDEFG"
      .split("")
      .map((name, place) => comparedModel(name, { offers: offersAt([place + 1, place + 1]) }));
    const texts = words([...many, comparedModel("H")]);
    expect(texts[1]).toBe(
      "Against A at 3 : 1, $1.00 per 1M tokens: B 2 times as much and G 7 times as much, 4 more between.",
    );
    expect(texts[2]).toBe("H has no price that counts.");
  });

  it("is silent about one model", () => {
    expect(words([gpt])).toEqual([]);
  });
});

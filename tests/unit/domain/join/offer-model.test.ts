import { describe, expect, it } from "vitest";
import type { OfferFact } from "@/lib/domain/facts";
import { NameIndex } from "@/lib/domain/join/name-index";
import { matchOffer } from "@/lib/domain/join/offer-model";

const MODELS: Record<string, string[]> = {
  "deepseek/deepseek-r1": ["deepseek/deepseek-r1", "deepseek-ai/DeepSeek-R1"],
  "deepseek/deepseek-v4-flash": ["deepseek/deepseek-v4-flash"],
  "deepseek/deepseek-v4-flash-0731": ["deepseek/deepseek-v4-flash-0731"],
  "zhipuai/glm-5.2": ["zhipuai/glm-5.2", "zai-org/GLM-5.2"],
  "minimax/minimax-m2.5": ["minimax/minimax-m2.5"],
  "bytedance-seed/seed-1-6": ["bytedance-seed/seed-1-6"],
  "alibaba/qwen-flash": ["alibaba/qwen-flash"],
  "openai/gpt-4-turbo": ["openai/gpt-4-turbo"],
  "google/gemini-3.1-pro-preview": ["google/gemini-3.1-pro-preview"],
  "alibaba/qwen3-235b-a22b-instruct-2507": ["alibaba/qwen3-235b-a22b-instruct-2507"],
};
const namesOf = new Map(Object.entries(MODELS));
const index = new NameIndex();
for (const [model, [slug, ...names]] of namesOf) {
  index.addSlug(model, slug ?? "");
  for (const name of names) index.addName(model, name);
}

function match(
  provider: string,
  modelId: string,
  rest: { canonicalId?: string; name?: string; ownLabs?: string[] } = {},
) {
  const row = {
    provider,
    modelId,
    canonicalId: rest.canonicalId ?? null,
    name: rest.name ?? modelId,
  } as OfferFact;
  const exceptions = {
    rows: new Map([
      ["odd/alias", { model: "zhipuai/glm-5.2", why: "its page says so" }],
      ["odd/glm-5.2", { model: null, why: "priced in yuan" }],
    ]),
    merged: new Map([["minimax/minimax-m2.5-highspeed", "minimax/minimax-m2.5"]]),
  };
  return matchOffer(row, index, namesOf, exceptions, rest.ownLabs ?? []);
}

describe("matchOffer", () => {
  it("joins a row without a canonical id by its exact name", () => {
    expect(match("togetherai", "zai-org/GLM-5.2")).toEqual({
      model: "zhipuai/glm-5.2",
      level: "standard",
    });
  });

  it("does not believe a canonical id that files a distilled model under R1", () => {
    expect(
      match("cloudflare-workers-ai", "deepseek-r1-distill-qwen-32b", {
        canonicalId: "deepseek/deepseek-r1",
      }),
    ).toEqual({
      model: null,
      reason: "upstream files it under deepseek/deepseek-r1, its name says +distill +32 +b",
    });
  });

  it("does not believe a canonical id that leaves a date out", () => {
    expect(
      match("tensorx", "deepseek/deepseek-r1-0528", { canonicalId: "deepseek/deepseek-r1" }).model,
    ).toBeNull();
  });

  it("does not join when id and canonical id are two models of the catalogue", () => {
    expect(
      match("crof", "deepseek-v4-flash", { canonicalId: "deepseek/deepseek-v4-flash-0731" }),
    ).toEqual({
      model: null,
      reason:
        "upstream files it under deepseek/deepseek-v4-flash-0731, its id is deepseek/deepseek-v4-flash's",
    });
  });

  it("reads a faster service as the same weights at another level", () => {
    expect(match("fastrouter", "glm-5.2-fast", { canonicalId: "zhipuai/glm-5.2" })).toEqual({
      model: "zhipuai/glm-5.2",
      level: "fast",
    });
    expect(
      match("minimax", "MiniMax-M2.5-highspeed", { canonicalId: "minimax/MiniMax-M2.5-highspeed" }),
    ).toEqual({
      model: "minimax/minimax-m2.5",
      level: "highspeed",
    });
  });

  it("keeps a model whose own name has a service level in it", () => {
    expect(match("azure", "gpt-4-turbo", { canonicalId: "openai/gpt-4-turbo" })).toEqual({
      model: "openai/gpt-4-turbo",
      level: "standard",
    });
  });

  it("lets a missing preview pass, and regions and packaging words", () => {
    expect(
      match("vertex", "gemini-3.1-pro", { canonicalId: "google/gemini-3.1-pro-preview" }).model,
    ).toBe("google/gemini-3.1-pro-preview");
    expect(
      match("amazon-bedrock", "us.deepseek.r1-v1:0", { canonicalId: "deepseek/deepseek-r1" }).model,
    ).toBe("deepseek/deepseek-r1");
  });

  it("reads Volcengine's pinned day as no other model", () => {
    expect(
      match("volcengine", "doubao-seed-1-6-251015", {
        canonicalId: "bytedance-seed/seed-1-6",
        name: "Seed 1.6",
      }).model,
    ).toBe("bytedance-seed/seed-1-6");
  });

  it("never takes a name of only a size for a model", () => {
    expect(match("umans", "umans-flash").model).toBeNull();
  });

  it("does not take a thinking model for an instruct one", () => {
    expect(match("chutes", "Qwen/Qwen3-235B-A22B-Thinking-2507").model).toBeNull();
  });

  it("goes by the shown name only on the lab's own API", () => {
    expect(match("zai", "glm-flagship", { name: "GLM-5.2", ownLabs: ["zhipuai"] }).model).toBe(
      "zhipuai/glm-5.2",
    );
    expect(match("other", "glm-flagship", { name: "GLM-5.2" }).model).toBeNull();
  });

  it("follows the exceptions kept by hand", () => {
    expect(match("odd", "alias").model).toBe("zhipuai/glm-5.2");
    expect(match("odd", "GLM-5.2")).toEqual({ model: null, reason: "priced in yuan" });
  });
});

import { describe, expect, it } from "vitest";
import { modelIdOfRepo, modelIds } from "@/lib/catalog/model-ids";

describe("the models by their ids and repos", () => {
  it("know the ids of the snapshot", () => {
    expect(modelIds().has("openai/gpt-oss-120b")).toBe(true);
    expect(modelIds().has("openai/nothing")).toBe(false);
  });

  it("find the model of a repo in any case", () => {
    expect(modelIdOfRepo("OpenAI/GPT-OSS-120B")).toBe("openai/gpt-oss-120b");
    expect(modelIdOfRepo("nobody/nothing")).toBeNull();
  });

  it("take the one called as the weights are, where several are of the same", () => {
    expect(modelIdOfRepo("deepseek-ai/DeepSeek-V3.2")).toBe("deepseek/deepseek-v3.2");
  });
});

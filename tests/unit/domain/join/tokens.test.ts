import { describe, expect, it } from "vitest";
import { keyOf, readName, without } from "@/lib/domain/join/tokens";

describe("readName", () => {
  it("reads words and numbers after the last slash", () => {
    expect(readName("zai-org/GLM-5.2")).toEqual({
      tokens: ["glm", "5", "2"],
      quantization: null,
      free: false,
    });
  });

  it("takes the number format out of the name", () => {
    expect(readName("glm-5-2-fp8")).toMatchObject({
      tokens: ["glm", "5", "2"],
      quantization: "fp8",
    });
    expect(readName("inkling-nvfp4").quantization).toBe("nvfp4");
  });

  it("takes out that an offer is free", () => {
    expect(readName("kimi-k3:free")).toMatchObject({ tokens: ["kimi", "k", "3"], free: true });
    expect(readName("freedom-7b").free).toBe(false);
  });

  it("reads Fireworks's 5p2 as 5.2 and leaves out Bedrock's own version", () => {
    expect(readName("accounts/fireworks/models/glm-5p2").tokens).toEqual(["glm", "5", "2"]);
    expect(readName("qwen.qwen3-32b-v1:0").tokens).toEqual(["qwen", "qwen", "3", "32", "b"]);
    expect(readName("openai.gpt-oss-120b-1:0").tokens).toEqual([
      "openai",
      "gpt",
      "oss",
      "120",
      "b",
    ]);
  });

  it("keeps a version that is part of the name", () => {
    expect(readName("llama-3.3-nemotron-super-49b-v1").tokens.at(-1)).toBe("1");
  });
});

describe("keyOf", () => {
  it("is the same for words in any order", () => {
    expect(keyOf(["claude", "4", "sonnet"])).toBe(keyOf(["claude", "sonnet", "4"]));
  });

  it("tells numbers in another order apart", () => {
    expect(keyOf(["glm", "4", "5"])).not.toBe(keyOf(["glm", "5", "4"]));
  });
});

describe("without", () => {
  it("takes each token away once", () => {
    expect(without(["qwen", "qwen", "3"], ["qwen"])).toEqual(["qwen", "3"]);
  });
});

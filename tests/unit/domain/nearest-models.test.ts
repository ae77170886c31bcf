import { describe, expect, it } from "vitest";
import { nearestModels } from "@/lib/domain/nearest-models";

const models = [
  { id: "openai/gpt-oss-120b", name: "GPT OSS 120B" },
  { id: "openai/gpt-oss-20b", name: "GPT OSS 20B" },
  { id: "openai/gpt-5", name: "GPT-5" },
  { id: "anthropic/claude-opus-4-5", name: "Claude Opus 4.5" },
  { id: "deepseek/deepseek-v3", name: "DeepSeek V3" },
];
const first = (text: string) => nearestModels(text, models, 1)[0]?.id;

describe("nearestModels", () => {
  it.each([
    ["openai/gpt-oss-12b", "openai/gpt-oss-120b"],
    ["gpt_oss 20B", "openai/gpt-oss-20b"],
    ["meta/gpt-5", "openai/gpt-5"],
    ["claude-opus-4.5", "anthropic/claude-opus-4-5"],
    ["opus claude", "anthropic/claude-opus-4-5"],
    ["depseek/depseek-v3", "deepseek/deepseek-v3"],
  ])("takes “%s” for %s", (text, id) => {
    expect(first(text)).toBe(id);
  });

  it.each(["", "%00", "__proto__", "xyzzy", "💥", "<script>"])("takes “%s” for nothing", (text) => {
    expect(nearestModels(text, models, 5)).toEqual([]);
  });

  it("gives no more than asked, best first", () => {
    expect(nearestModels("openai/gpt-oss-120b", models, 2).map(({ id }) => id)).toEqual([
      "openai/gpt-oss-120b",
      "openai/gpt-oss-20b",
    ]);
  });

  it("reads only the beginning of a text of any length", () => {
    expect(first(`openai/gpt-5 ${" ".repeat(1e6)}`)).toBe("openai/gpt-5");
  });
});

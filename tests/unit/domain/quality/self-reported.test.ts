import { describe, expect, it } from "vitest";
import { isSelfReported } from "@/lib/domain/quality/self-reported";

const byMakers = { selfReported: true };
const byBoard = { selfReported: false };

describe("isSelfReported", () => {
  it.each([
    ["epoch", "Qwen Technical Report", byMakers, true],
    ["epoch", "Stanford CRFM Leaderboard", byMakers, false],
    ["epoch", "Stanford HELM", byMakers, false],
    ["epoch", "Epoch evaluations", byBoard, false],
    ["epoch", null, byBoard, false],
    ["epoch", "Opus 4.5 System Card", byBoard, true],
    ["epoch", "Grok 4 Model Card", byBoard, true],
    ["models.dev-benchmarks", "aider.chat", byBoard, false],
    ["models.dev-benchmarks", "huggingface.co", byBoard, true],
    ["models.dev-benchmarks", "anthropic.com", byBoard, true],
  ])("%s, run by %s", (source, ranBy, benchmark, expected) => {
    expect(isSelfReported({ source, ranBy }, benchmark)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { reach, threshold, type AtLeast } from "@/lib/domain/cost/at-least";
import { table } from "@/tests/fixtures/quality";

const [GPT, OSS, DEEPSEEK] = ["openai/gpt-5.5", "openai/gpt-oss-120b", "deepseek/deepseek-v3.2"];

function reached(atLeast: AtLeast, id: string | undefined) {
  const asked = threshold(table, atLeast);
  if (!asked || !id) throw new Error("no such measure");
  return reach(asked, id);
}

describe("a value to reach", () => {
  it("is reached by a value at or above it", () => {
    expect(reached({ measure: "quality", target: 140.5 }, OSS)).toBe("reaches");
    expect(reached({ measure: "quality", target: 140 }, OSS)).toBe("reaches");
  });
  it("may be reached by a model whose interval does", () => {
    expect(reached({ measure: "quality", target: 143 }, OSS)).toBe("may");
    expect(reached({ measure: "quality", target: 143.1 }, OSS)).toBe("below");
  });
  it("has no may-be where there is no interval", () => {
    expect(reached({ measure: "gpqa-diamond", target: 0.81 }, OSS)).toBe("below");
  });
  it("is not known of a model without a figure", () => {
    expect(reached({ measure: "coding", target: 100 }, OSS)).toBe("unknown");
    expect(reached({ measure: "coding", target: 100 }, "constructor")).toBe("unknown");
  });
});

describe("a model to be as good as", () => {
  it("is as good as itself", () => {
    expect(reached({ measure: "coding", target: GPT ?? null }, GPT)).toBe("reaches");
  });
  it("ties with one that cannot be told apart: 4 points are within √(3² + 4²)", () => {
    expect(reached({ measure: "coding", target: GPT ?? null }, DEEPSEEK)).toBe("ties");
  });
  it("is better than one further off", () => {
    expect(reached({ measure: "quality", target: GPT ?? null }, DEEPSEEK)).toBe("below");
  });
  it("asks for nothing where it has no figure itself", () => {
    expect(reached({ measure: "coding", target: OSS ?? null }, "any/model")).toBe("reaches");
  });
});

describe("no target", () => {
  it("is reached by every model, measured or not", () => {
    expect(reached({ measure: "coding", target: null }, OSS)).toBe("reaches");
  });
  it("needs a measure that exists", () => {
    expect(threshold(table, { measure: "beauty", target: null })).toBeNull();
    expect(threshold(table, { measure: "toString", target: 3 })).toBeNull();
  });
});

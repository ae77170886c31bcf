import { describe, expect, it } from "vitest";
import { parseSelection, SELECTION_MAX } from "@/components/layout/selection";

const glm = { id: "z-ai/glm-5", name: "GLM-5", weights: "open" };
const parse = (value: unknown) => parseSelection(JSON.stringify(value));

describe("the stored tray", () => {
  it("is empty where nothing is stored", () => {
    expect(parseSelection(null)).toEqual([]);
  });
  it("is read as it was written, in its order", () => {
    const gpt = { id: "openai/gpt-5.5", name: "GPT-5.5", weights: "closed" };
    expect(parse([glm, gpt])).toEqual([glm, gpt]);
  });
  it("is empty when it is not JSON or no list", () => {
    for (const text of ["{", "", "null", '{"id":1}', '"x"'])
      expect(parseSelection(text)).toEqual([]);
  });
  it("leaves out what is no model of ours and keeps the rest", () => {
    const bad = [
      null,
      1,
      {},
      { ...glm, id: "../x" },
      { ...glm, id: "javascript:x" },
      { ...glm, weights: "toString" },
      { ...glm, name: "x".repeat(201) },
    ];
    expect(parse([...bad, glm])).toEqual([glm]);
  });
  it("keeps only the fields it knows", () => {
    expect(parse([{ ...glm, html: "<b>" }])).toEqual([glm]);
  });
  it("has no model twice and at most eight", () => {
    expect(parse([glm, glm])).toHaveLength(1);
    expect(
      parse(Array.from({ length: 12 }, (_, n) => ({ ...glm, id: `z-ai/glm-${n}` }))),
    ).toHaveLength(SELECTION_MAX);
  });
});

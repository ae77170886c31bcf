import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { DEFAULT_STATE, explore } from "@/lib/domain/explore";
import { NO_SCORES } from "@/lib/domain/quality/custom-score";
import { lastTermAt, suggest } from "@/lib/domain/suggest";
import { explorable } from "@/tests/fixtures/explorable";

const { sets } = explore(explorable, DEFAULT_STATE, DEFAULT_MIX, NO_SCORES).facets;
const texts = (typed: string) => suggest(typed, sets).map(({ text }) => text);

describe("suggest", () => {
  it("offers fields before anything is typed, and after a space", () => {
    expect(texts("").slice(0, 3)).toEqual(["weights:", "use:", "license:"]);
    expect(texts("kimi ")).toEqual(texts(""));
  });
  it("offers fields by their first letters, in words too", () => {
    expect(texts("par")).toEqual(["params:"]);
    expect(texts("-lic")).toEqual(["-license:"]);
  });
  it("offers the values of a field with their counts, the commonest first", () => {
    expect(suggest("lab:", sets)[0]).toEqual({
      text: "lab:openai",
      label: "OpenAI",
      hint: "Lab, 2",
      done: true,
    });
    expect(texts("gpt license:ap")).toEqual(["license:apache-2.0"]);
    expect(texts("license:lic")).toEqual([]);
  });
  it("offers what a plain word may name", () => {
    expect(texts("deep")).toEqual(["lab:deepseek", "host:deepinfra"]);
    expect(texts("infra")).toEqual(["host:deepinfra"]);
  });
  it("offers comparisons for a number", () => {
    expect(texts("-params:")).toEqual(["-params:<70B", "-params:6B..128B", "-params:>=200B"]);
    expect(texts("params:<7")).toEqual([]);
  });
  it("says where the term it would replace begins", () => {
    expect(lastTermAt("kimi -lab:de")).toBe(5);
    expect(lastTermAt("kimi ")).toBe(5);
  });
});

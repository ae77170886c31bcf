import { describe, expect, it } from "vitest";
import { COMPARE_MAX, compareHref, loadCompare } from "@/lib/search/compare";

const read = (query: string) => loadCompare(new URLSearchParams(query)).m;

describe("the compared models in the URL", () => {
  it("are none when the URL says nothing", () => {
    expect(read("")).toEqual([]);
    expect(compareHref([])).toBe("/compare");
  });
  it("keep their order and are written readably", () => {
    const models = ["z-ai/glm-5.2", "openai/gpt-5.5"];
    expect(compareHref(models)).toBe("/compare?m=z-ai/glm-5.2,openai/gpt-5.5");
    expect(read(compareHref(models).split("?")[1] ?? "")).toEqual(models);
  });
  it("are each once, without blanks, and at most eight", () => {
    expect(read("m=a/a,,a/a,b/b,")).toEqual(["a/a", "b/b"]);
    expect(read(`m=${Array.from({ length: 30 }, (_, n) => `a/${n}`).join()}`)).toHaveLength(
      COMPARE_MAX,
    );
  });
});
